import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;

/** Times LanguageTool on the texts of two files, one text a line, as prose.mjs times the others: GOOD POOR WARM SECONDS. */
public final class LanguageToolRun {
    private LanguageToolRun() {}

    public static void main(String[] args) throws Exception {
        List<String> good = Files.readAllLines(Path.of(args[0]));
        List<String> poor = Files.readAllLines(Path.of(args[1]));
        double warm = Double.parseDouble(args[2]);
        double seconds = Double.parseDouble(args[3]);
        long start = System.nanoTime();
        JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
        ToIntFunction<String> check = text -> {
            try {
                return tool.check(text).size();
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        };
        check.applyAsInt(good.get(0));
        double first = (System.nanoTime() - start) / 1e6;
        long onGood = good.stream().filter(t -> check.applyAsInt(t) > 0).count();
        long onPoor = poor.stream().filter(t -> check.applyAsInt(t) > 0).count();
        List<String> all = new ArrayList<>(good);
        all.addAll(poor);
        rate(check, all, warm);
        double rate = rate(check, all, seconds);
        System.out.printf("LanguageTool\t%.0f\t%.0f\t%d\t%d%n", rate, first, onGood, onPoor);
    }

    /** Objectives a second, over so many seconds. */
    private static double rate(ToIntFunction<String> check, List<String> texts, double seconds) {
        long done = 0;
        long from = System.nanoTime();
        while (System.nanoTime() - from < seconds * 1e9) {
            check.applyAsInt(texts.get((int) (done++ % texts.size())));
        }
        return done / ((System.nanoTime() - from) / 1e9);
    }
}
