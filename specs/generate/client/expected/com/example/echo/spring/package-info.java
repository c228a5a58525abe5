/** Spring MVC controllers that hand requests to the operations. */
@NullMarked
package com.example.echo.spring;

import org.jspecify.annotations.NullMarked;
