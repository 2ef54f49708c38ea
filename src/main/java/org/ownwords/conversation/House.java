package org.ownwords.conversation;

import java.time.LocalDate;
import org.ownwords.rules.Rules;
import org.ownwords.text.Analyzer;

/**
 * What an input is decided with, apart from the file.
 *
 * @param today the day at the worker's place
 */
public record House(Rules rules, Analyzer analyzer, LocalDate today) {}
