package dev.concordat.core.validate;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Divisibility of decimals in time that the size of an exponent does not change. */
public final class Multiples {

    private Multiples() {}

    /** Whether {@code value / factor} is an integer. A factor that is not positive divides everything: it is no constraint. */
    public static boolean isMultiple(BigDecimal value, BigDecimal factor) {
        if (value.signum() == 0 || factor.signum() <= 0) {
            return true;
        }
        BigDecimal dividend = value.stripTrailingZeros();
        BigDecimal divisor = factor.stripTrailingZeros();
        // value / factor = (u / w) * 10^shift, u and w without trailing zeros
        BigInteger u = dividend.unscaledValue();
        BigInteger w = divisor.unscaledValue();
        long shift = (long) divisor.scale() - dividend.scale();
        if (shift >= 0) {
            BigInteger power = BigInteger.TEN.modPow(BigInteger.valueOf(shift), w);
            return u.multiply(power).mod(w).signum() == 0;
        }
        return -shift <= dividend.precision()
                && u.mod(w.multiply(BigInteger.TEN.pow((int) -shift))).signum() == 0;
    }
}
