/** The naming plan: a Java name for everything that generated code declares, and the imports that name it. */
@NullMarked
package dev.concordat.generator.name;

import org.jspecify.annotations.NullMarked;
