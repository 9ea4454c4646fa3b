using System.Globalization;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Forms;
using Hengji.Regulations;

namespace Hengji.Benchmarks;

/// <summary>Sixty sums of the pack asked of one submission, warm, against microsoft/RulesEngine.</summary>
/// <remarks>
/// Ours answers exact, within or breaks; RulesEngine yes or no. “At hand”: the same submission again, laid out by both before.
/// “New”: both lay out a submission they have not seen. “Explained”: ours writes the outcome with its figures put in, gap
/// and slack; RulesEngine runs one output expression that writes the same. The peer reads two arrays, the fastest way found, and in
/// some rows named figures of an ExpandoObject, as its documentation shows. “Warm”: blocks of calls of one side, then of the
/// other; “in turn”: one call each, so that every call finds the caches full of the other side's data.
/// </remarks>
internal static class RulesBenchmark
{
    private const int RuleCount = 60;
    private const int WarmUpSeconds = 6;
    private const int Rounds = 500;
    private const int Blocks = 100;
    private const int CallsInBlock = 20;

    public static void Run()
    {
        var (pack, submission) = Sample.Read();
        var sums = Compile(pack, SumsAnswered(pack, submission));
        var relations = sums.Run(submission).Relations;
        var peers = Enum.GetValues<Explained>().ToDictionary(explained => explained, explained => new RulesEngineSums(submission, relations, explained, new ArrayInputs()));
        foreach (var (explained, peer) in peers)
            Sample.Same($"outcomes, explained {explained}", Ask(sums, submission, explained), peer.Ask());

        Measure("verdicts, submission at hand", () => Ask(sums, submission, Explained.None), () => peers[Explained.None].Ask());
        Measure("all explained, submission at hand", () => Ask(sums, submission, Explained.All), () => peers[Explained.All].Ask());
        MeasureNew("verdicts", Explained.None);
        MeasureNew("breaks explained", Explained.Breaks);
        MeasureNew("all explained", Explained.All);
        var named = new RulesEngineSums(submission, relations, Explained.All, new NamedInputs());
        Sample.Same("outcomes, named figures", Ask(sums, submission, Explained.All), named.Ask());
        Measure("all explained, submission at hand; peer with named figures", () => Ask(sums, submission, Explained.All), () => named.Ask());
        Measure("all explained, new submission; peer with named figures", () => Ask(sums, submission with { }, Explained.All), () => Again(named, submission));
        WholePack(pack, submission);

        void MeasureNew(string what, Explained explained) =>
            Measure(
                $"{what}, new submission",
                () => Ask(sums, submission with { }, explained),
                () => Again(peers[explained], submission));

        void Measure(string how, Action ours, Action peer)
        {
            Row($"{how}, warm", PairedTimer.RunBlocks(WarmUpSeconds, Blocks, CallsInBlock, ours, peer), ours, peer);
            Row($"{how}, in turn", PairedTimer.Run(WarmUpSeconds, Rounds, ours, peer), ours, peer);
        }

        void Row(string how, (double[] Ours, double[] Peer) times, Action ours, Action peer) =>
            Table.Row(
                string.Create(CultureInfo.InvariantCulture, $"rules: {RuleCount} sums, {relations.Length} relations, {how}"),
                times.Ours, "RulesEngine 6.0.1", times.Peer, (PairedTimer.AllocatedBytes(ours), PairedTimer.AllocatedBytes(peer)));
    }

    private static void Again(RulesEngineSums peer, Submission submission)
    {
        peer.Take(submission);
        _ = peer.Ask();
    }

    private static void WholePack(Pack pack, Submission submission)
    {
        var engine = Compile(pack, pack.Rules);
        var (count, explained) = (engine.Run(submission).Outcomes.Length, engine.Rules.Count());
        var (times, _) = PairedTimer.Run(WarmUpSeconds, Rounds, () => Ask(engine, submission with { }, Explained.All), static () => { });
        Table.Row(
            string.Create(CultureInfo.InvariantCulture, $"rules: the whole pack, {explained} rules, {count} outcomes, explained"),
            times, PairedTimer.AllocatedBytes(() => Ask(engine, submission with { }, Explained.All)));
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

    private static (int Answered, int Breaks, int Explained) Ask(CheckEngine engine, Submission submission, Explained wanted)
    {
        var (answered, breaks, explained) = (0, 0, 0);
        foreach (var outcome in engine.Run(submission).Outcomes)
        {
            answered += outcome.Verdict == Verdict.NotApplicable ? 0 : 1;
            breaks += outcome.Verdict == Verdict.Breaks ? 1 : 0;
            explained += IsWanted(outcome) && outcome.Explanation.Length > 0 ? 1 : 0;
        }
        return (answered, breaks, explained);

        bool IsWanted(CheckOutcome outcome) =>
            wanted == Explained.All || (wanted == Explained.Breaks && outcome.Verdict == Verdict.Breaks);
    }
}
