/** What a plan is made of: values that cannot be wrong once they exist. Knows nothing but the JDK. */
@NullMarked
package org.ownwords.plan;

import org.jspecify.annotations.NullMarked;
