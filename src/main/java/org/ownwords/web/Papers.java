package org.ownwords.web;

import org.ownwords.plan.Dossier;

/** Makes the plan's Word file. */
@FunctionalInterface
public interface Papers {
    byte[] word(Dossier dossier);
}
