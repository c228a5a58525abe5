/** Spring MVC controllers that hand requests to the operations. */
@NullMarked
package com.example.weather.spring;

import org.jspecify.annotations.NullMarked;
