using Hengji.Checks.Binding;
using Hengji.Checks.Evaluation;
using Hengji.Forms;
using Hengji.Schemes;

namespace Hengji.Checks;

/// <summary>The rules of a pack, compiled once, asked of many submissions; safe to share between threads.</summary>
public sealed class CheckEngine
{
    private readonly ImmutableArray<CompiledRule> rules;
    private readonly SlotTable slots;

    // A submission never changes, so the layout of the one asked last is kept: it is often asked again.
    private volatile SubmissionView? last;

    private CheckEngine(ImmutableArray<CompiledRule> rules, SlotTable slots) => (this.rules, this.slots) = (rules, slots);

    /// <summary>The rules, in order.</summary>
    public IEnumerable<Rule> Rules => rules.Select(rule => rule.Rule);

    /// <summary>The rules that are one weighted sum, by code, for engines that run them over columns.</summary>
    public ImmutableDictionary<string, LinearRelation> LinearRelations =>
        rules.Where(rule => rule.Linear is not null).ToImmutableDictionary(rule => rule.Rule.Code, rule => rule.Linear!);

    /// <summary>Looks up every name and settles every unit.</summary>
    /// <param name="rules">Rules in order.</param>
    /// <param name="forms">Forms they speak of.</param>
    /// <param name="parameters">Values of <c>param(name)</c>.</param>
    /// <param name="bands">Tables of <c>band(x, name)</c>.</param>
    /// <returns>
    /// The engine, or all problems of all rules: <c>rule.unknown-form</c>, <c>-item</c>, <c>-row</c>, <c>-parameter</c>,
    /// <c>-band</c>, <c>rule.dimensions</c>, <c>rule.row-needed</c> and their like; the place names the rule's code.
    /// </returns>
    public static Result<CheckEngine> Compile(
        IEnumerable<Rule> rules,
        FormCatalogue forms,
        ImmutableDictionary<string, decimal> parameters,
        ImmutableDictionary<string, ImmutableArray<ScoreBand>> bands)
    {
        var slots = new SlotTable();
        var results = rules.Select(rule => new RuleBinder(rule, forms, parameters, bands, slots).Bind()).ToList();
        var problems = results.SelectMany(result => result.Problems).ToList();
        return problems.Count > 0
            ? Result<CheckEngine>.Failure(problems)
            : new CheckEngine([.. results.Select(result => LinearLowering.Prepare(result.Value))], slots);
    }

    /// <summary>Asks every rule of every row of its scope.</summary>
    /// <remarks>A rule whose <c>when</c> does not hold for certain is not asked. Missing is never zero.</remarks>
    public CheckRun Run(Submission submission) => Run(submission, useIntegers: true);

    /// <summary>As <see cref="Run(Submission)"/>; without integers every rule is run in exact fractions.</summary>
    internal CheckRun Run(Submission submission, bool useIntegers)
    {
        var view = last is { } known && ReferenceEquals(known.Submission, submission) ? known : last = new SubmissionView(slots, submission);
        var outcomes = ImmutableArray.CreateBuilder<CheckOutcome>(rules.Length * 4);
        foreach (var rule in rules)
        {
            foreach (var row in view.Asked.Of(rule))
            {
                if (RuleJudge.IsAsked(rule, row))
                    outcomes.Add(new CheckOutcome(rule, row, RuleJudge.Judge(rule, row, useIntegers), useIntegers));
            }
        }
        var all = outcomes.DrainToImmutable();
        return new CheckRun(all, () => RelationsOf(all));
    }

    private static ImmutableArray<BoundRelation> RelationsOf(ImmutableArray<CheckOutcome> outcomes) =>
        [.. outcomes
            .Where(outcome => outcome.Verdict != Verdict.NotApplicable)
            .SelectMany(outcome => outcome.Details!.Relations.Select(relation =>
                new BoundRelation(outcome, relation.Operator, relation.Left, relation.Right)))];
}
