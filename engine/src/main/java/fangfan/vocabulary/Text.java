package fangfan.vocabulary;

/** One message in both languages. */
public record Text(String zh, String en) {

    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
