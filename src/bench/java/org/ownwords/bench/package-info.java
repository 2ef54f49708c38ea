/** How fast it is: a load run against the real program, and benchmarks of the core. Not part of the product. */
@NullMarked
package org.ownwords.bench;

import org.jspecify.annotations.NullMarked;
