/** Spring MVC controllers that hand requests to the operations. */
@NullMarked
package com.example.books.spring;

import org.jspecify.annotations.NullMarked;
