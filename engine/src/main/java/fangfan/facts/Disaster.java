package fangfan.facts;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One natural disaster that struck the household. */
public record Disaster(
        Answer<DisasterKind> kind,
        Answer<LocalDate> date,
        Answer<BigDecimal> loss,
        Answer<BigDecimal> relief,
        Answer<HouseDamage> houseDamage) {}
