using Hengji.Checks;
using Hengji.Checks.Feasibility;
using Hengji.Figures;
using Hengji.Forms;
using Hengji.Packs;
using Hengji.UseCases.Tests.Samples;

namespace Hengji.UseCases.Tests.Relations;

/// <summary>
/// The relations of the list that are about many figures at once (JOINT-*): the bounds of the relations named in
/// tests/cases/relations/joint.csv are refuted together exactly where the list, worked out by linear programming, says breaks.
/// </summary>
public sealed class JointRelationTests
{
    private static readonly string Cases = Repository.PathOf("tests", "cases", "relations");

    private static readonly Dictionary<string, string> Listed =
        CsvCases.Read(Path.Combine(Cases, "checks.csv")).ToDictionary(row => row["id"], row => row["verdict"]);

    private static readonly Dictionary<string, IReadOnlyDictionary<string, string>> Groups =
        CsvCases.Read(Path.Combine(Cases, "joint.csv")).ToDictionary(row => row["relation_id"]);

    public static TheoryData<string> Ids => [.. Groups.Keys];

    [Theory, MemberData(nameof(Ids))]
    public void Together_they_are_refuted_where_the_list_says_so(string id)
    {
        var group = Groups[id];
        var submission = group["reading"] == "zero-rounded" ? ZerosRounded(SampleReport.Xiangxi.Submission) : SampleReport.Xiangxi.Submission;

        var relations = Relations(submission, group["rules"].Split(';'), group["without"]);

        relations.Count.ShouldBeGreaterThan(10);
        JointFeasibility.Check(relations).Verdict
            .ShouldBe(Listed[id] == "breaks" ? FeasibilityVerdict.Infeasible : FeasibilityVerdict.NotRefuted);
    }

    private static List<BoundRelation> Relations(Submission submission, string[] rules, string without)
    {
        var pack = PackReader.Read(SampleReport.Packs, submission.PackId).Value;
        var chosen = pack.Rules.Where(rule => rules.Any(pattern => Fits(rule.Code, pattern)));
        var run = CheckEngine.Compile(chosen, pack.Forms, pack.Parameters, pack.Bands).Value.Run(submission);
        return [.. run.Relations.Where(relation =>
            relation.Outcome.Figures.All(figure => figure.Address.ToString() != without))];
    }

    private static bool Fits(string code, string pattern) =>
        pattern.EndsWith('*') ? code.StartsWith(pattern[..^1], StringComparison.Ordinal) : code == pattern;

    /// <summary>The other reading of the list: a surplus printed 0 may be a rounded 0.00.</summary>
    private static Submission ZerosRounded(Submission submission) =>
        submission.AllFigures
            .Where(figure => figure is { Value: 0, Address: { Form: "expenditure", Item: "current" or "cumulative" } })
            .Select(figure => figure with { Decimals = 2, Rounding = Rounding.Nearest })
            .Aggregate(submission, (changed, figure) => changed.With(figure));
}
