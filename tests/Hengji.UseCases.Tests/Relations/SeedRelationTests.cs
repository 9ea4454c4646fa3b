using Hengji.Checks;
using Hengji.UseCases.Tests.Samples;

namespace Hengji.UseCases.Tests.Relations;

/// <summary>
/// 493 relations of the real report were worked out by hand beforehand (tests/cases/relations/checks.csv). Each is either an
/// instance of one of our rules, and then must get the verdict listed there, or about many figures at once (see
/// <see cref="JointRelationTests"/>), or left out for a stated reason.
/// </summary>
public sealed class SeedRelationTests
{
    private static readonly string Cases = Repository.PathOf("tests", "cases", "relations");

    private static readonly Dictionary<string, Verdict> Expected =
        CsvCases.Read(Path.Combine(Cases, "checks.csv")).ToDictionary(row => row["id"], row => VerdictOf(row["verdict"]));

    private static readonly ILookup<string, (string Rule, string Row)> Covered =
        CsvCases.Read(Path.Combine(Cases, "mapping.csv"))
            .ToLookup(row => row["relation_id"], row => (row["rule_code"], row["row"]));

    private static readonly HashSet<string> Joint =
        [.. CsvCases.Read(Path.Combine(Cases, "joint.csv")).Select(row => row["relation_id"])];

    private static readonly Dictionary<string, string> LeftOut =
        CsvCases.Read(Path.Combine(Cases, "left-out.csv")).ToDictionary(row => row["relation_id"], row => row["reason"]);

    [Fact]
    public void Every_relation_is_covered_or_left_out_for_a_reason()
    {
        Expected.Count.ShouldBe(493);
        Expected.Keys.Where(id => !Covered.Contains(id) && !Joint.Contains(id) && !LeftOut.ContainsKey(id)).ShouldBeEmpty();
        LeftOut.Keys.Where(id => Covered.Contains(id) || Joint.Contains(id)).ShouldBeEmpty();
        LeftOut.Values.ShouldAllBe(reason => reason.Length > 10);
    }

    [Fact]
    public void Nearly_all_relations_are_covered() => (Covered.Count + Joint.Count).ShouldBeGreaterThanOrEqualTo(450);

    [Fact]
    public void Every_covered_relation_gets_the_listed_verdict()
    {
        var outcomes = SampleReport.Xiangxi.Checks.Outcomes.ToLookup(outcome => (outcome.Rule.Code, outcome.Row));
        var wrong =
            from relation in Covered
            from instance in relation
            let found = outcomes[instance].Select(outcome => (Verdict?)outcome.Verdict).FirstOrDefault()
            where found != Expected[relation.Key]
            select $"{relation.Key}: {instance.Rule} of {instance.Row} is {found?.ToString() ?? "not asked"}, listed {Expected[relation.Key]}";
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Certain_breaks_of_figures_are_errors_and_conditional_ones_questions()
    {
        var listed = CsvCases.Read(Path.Combine(Cases, "checks.csv")).ToDictionary(row => row["id"]);
        var outcomes = SampleReport.Xiangxi.Checks.Outcomes.ToLookup(outcome => (outcome.Rule.Code, outcome.Row));
        foreach (var relation in Covered.Where(relation => Expected[relation.Key] == Verdict.Breaks))
        {
            var outcome = outcomes[relation.First()].First();
            outcome.IsQuestion.ShouldBe(listed[relation.Key]["certainty"] == "conditional", relation.Key);
            if (!outcome.IsQuestion && listed[relation.Key]["kind"] is not ("name_match" or "text_match"))
                outcome.Rule.Level.ShouldBe(FindingLevel.Error, relation.Key);
        }
    }

    [Fact]
    public void No_error_is_reported_that_the_list_does_not_have()
    {
        var known = Covered.SelectMany(relation => relation).ToHashSet();
        SampleReport.Xiangxi.Checks.Outcomes
            .Where(outcome => outcome is { Verdict: Verdict.Breaks, IsQuestion: false, Rule.Level: FindingLevel.Error })
            .Where(outcome => !known.Contains((outcome.Rule.Code, outcome.Row)))
            .Select(outcome => $"{outcome.Rule.Code} {outcome.Row}: {outcome.Explanation}")
            .ShouldBeEmpty();
    }

    private static Verdict VerdictOf(string listed) =>
        listed switch
        {
            "exact" => Verdict.Exact,
            "rounding" => Verdict.Within,
            "breaks" => Verdict.Breaks,
            _ => throw new InvalidOperationException($"Unknown verdict {listed}."),
        };
}
