using System.Globalization;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Forms;
using Hengji.Regulations;

namespace Hengji.Benchmarks;

/// <summary>Sixty sums of the pack asked of one submission, warm, against microsoft/RulesEngine.</summary>
/// <remarks>
/// Ours: a submission never seen before in each round, all verdicts, and the explanation with figures put in of every outcome.
/// RulesEngine: the same relations over arrays of numbers prepared beforehand, yes or no, nothing explained.
/// </remarks>
internal static class RulesBenchmark
{
    private const int RuleCount = 60;
    private const int WarmUps = 200;
    private const int Rounds = 500;

    public static void Run()
    {
        var (pack, submission) = Sample.Read();
        var sums = Compile(pack, SumsAnswered(pack, submission));
        var relations = sums.Run(submission).Relations;
        var peer = new RulesEngineSums(relations);
        var (ours, theirs) = (Ask(sums, submission), peer.Ask());
        Sample.Same("relations that cannot hold", ours.Breaks, theirs.Breaks);
        Sample.Same("relations asked", ours.Answered, theirs.Answered);

        var (mine, other) = PairedTimer.Run(WarmUps, Rounds, () => Ask(sums, submission with { }), () => peer.Ask());
        var memory = (PairedTimer.AllocatedBytes(() => Ask(sums, submission with { })), PairedTimer.AllocatedBytes(() => peer.Ask()));
        Table.Row(
            string.Create(CultureInfo.InvariantCulture,
                $"rules: {RuleCount} sums, {theirs.Answered} relations ({theirs.Breaks} break), explained"),
            mine, "RulesEngine 6.0.1, not explained", other, memory);
        WholePack(pack, submission);
    }

    private static void WholePack(Pack pack, Submission submission)
    {
        var engine = Compile(pack, pack.Rules);
        var (count, explained) = (engine.Run(submission).Outcomes.Length, engine.Rules.Count());
        var (times, _) = PairedTimer.Run(WarmUps, Rounds, () => Ask(engine, submission with { }), static () => { });
        Table.Row(
            string.Create(CultureInfo.InvariantCulture, $"rules: the whole pack, {explained} rules, {count} outcomes, explained"),
            times, PairedTimer.AllocatedBytes(() => Ask(engine, submission with { })));
    }

    /// <summary>The first rules of the pack that are sums and get an answer in the sample.</summary>
    private static List<Rule> SumsAnswered(Pack pack, Submission submission)
    {
        var all = Compile(pack, pack.Rules);
        var sums = all.LinearRelations.Where(sum => sum.Value.Operator == ComparisonOperator.Equal).Select(sum => sum.Key).ToHashSet();
        var answered = all.Run(submission).Outcomes
            .Where(outcome => outcome.Verdict != Verdict.NotApplicable)
            .Select(outcome => outcome.Rule.Code)
            .ToHashSet();
        var chosen = pack.Rules.Where(rule => sums.Contains(rule.Code) && answered.Contains(rule.Code)).Take(RuleCount).ToList();
        Sample.Same("number of rules", chosen.Count, RuleCount);
        return chosen;
    }

    private static CheckEngine Compile(Pack pack, IEnumerable<Rule> rules) =>
        Sample.Sure(CheckEngine.Compile(rules, pack.Forms, pack.Parameters, pack.Bands));

    private static (int Answered, int Breaks, int Letters) Ask(CheckEngine engine, Submission submission)
    {
        var (answered, breaks, letters) = (0, 0, 0);
        foreach (var outcome in engine.Run(submission).Outcomes)
        {
            letters += outcome.Explanation.Length;
            answered += outcome.Verdict == Verdict.NotApplicable ? 0 : 1;
            breaks += outcome.Verdict == Verdict.Breaks ? 1 : 0;
        }
        return (answered, breaks, letters);
    }
}
