package fangfan.facts;

import java.math.BigDecimal;

/** Asset comparison, asked only with the signed authorisation of the household. */
public record Assets(
        Answer<Boolean> authorisationSigned,
        Answer<Boolean> publicPayrollMember,
        Answer<Boolean> commercialHousing,
        Answer<Boolean> consumerVehicle,
        Answer<Boolean> registeredBusiness,
        Answer<BigDecimal> deposits) {

    /** Nothing is known. */
    public static Assets notKnown() {
        return new Assets(
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown());
    }
}
