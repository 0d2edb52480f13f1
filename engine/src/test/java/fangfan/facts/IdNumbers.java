package fangfan.facts;

import java.util.List;
import java.util.Locale;

/** Made-up numbers of people and certificates, right and wrong; the area code is that of Jiangjin. */
public final class IdNumbers {

    /** Two citizens, with their check characters. */
    public static final String CITIZEN = "500116198001010018";

    public static final String CITIZEN_X = "50011619800101019X";

    static final List<String> SAMPLES = List.of(
            "",
            CITIZEN,
            CITIZEN_X,
            CITIZEN_X.toLowerCase(Locale.ROOT),
            CITIZEN.substring(0, 17),
            CITIZEN.substring(0, 17) + "-",
            CITIZEN + "1",
            CITIZEN + "11",
            CITIZEN + "74B1",
            CITIZEN + "84",
            CITIZEN + "75",
            CITIZEN + "7",
            CITIZEN_X + "11B1",
            CITIZEN.substring(0, 17) + "-11");

    private IdNumbers() {}
}
