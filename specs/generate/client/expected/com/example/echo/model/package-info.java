/** The data of the contract. */
@NullMarked
package com.example.echo.model;

import org.jspecify.annotations.NullMarked;
