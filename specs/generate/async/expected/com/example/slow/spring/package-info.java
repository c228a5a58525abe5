/** Spring MVC controllers that hand requests to the operations. */
@NullMarked
package com.example.slow.spring;

import org.jspecify.annotations.NullMarked;
