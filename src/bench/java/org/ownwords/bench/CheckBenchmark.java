package org.ownwords.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.ownwords.material.LexiconFiles;
import org.ownwords.material.MessageFiles;
import org.ownwords.rules.Finding;
import org.ownwords.rules.Rules;
import org.ownwords.text.Analyzer;

/** All rules on one thread: how many objectives a millisecond, and how long the slowest take (the percentiles). */
@State(Scope.Thread)
@BenchmarkMode({Mode.Throughput, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class CheckBenchmark {
    private static final int WORDS = 28;
    private static final int TEXTS = 60;

    private final Rules rules = new Rules(new Analyzer(LexiconFiles.load()), MessageFiles.load("en"));
    private final List<CaseTexts.Asked> texts = CaseTexts.ofWords(WORDS, TEXTS);
    private int next;

    /** Sixty different texts of about 28 words in turn, good and poor, six people in each one's file. */
    @Benchmark
    public List<Finding> checkObjectives() {
        CaseTexts.Asked asked = texts.get(next++ % TEXTS);
        return rules.check(asked.text(), asked.context());
    }
}
