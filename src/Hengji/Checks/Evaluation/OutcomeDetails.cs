using Hengji.Checks.Binding;
using Hengji.Figures;

namespace Hengji.Checks.Evaluation;

/// <summary>What an outcome tells besides its verdict; worked out when somebody asks.</summary>
internal sealed record OutcomeDetails(
    Quantity? Left,
    Quantity? Right,
    Rational Gap,
    Rational Slack,
    ImmutableArray<Figure> Figures,
    ImmutableArray<FigureAddress> Missing,
    ImmutableArray<FigureAddress> Texts,
    bool DependsOnReading,
    string Explanation,
    ImmutableArray<JudgedRelation> Relations)
{
    public static OutcomeDetails Of(CompiledRule rule, RowContext context, Verdict verdict)
    {
        var builder = new NodeBuilder(context);
        var judge = new ConditionJudge(builder);
        _ = judge.Judge(rule.Check);
        var relations = judge.Relations.ToImmutableArray();
        var main = relations.FirstOrDefault(relation => relation.Verdict == verdict) ?? relations.FirstOrDefault();
        var isNamed = main is not null && verdict != Verdict.NotApplicable;
        var (gap, slack) = isNamed ? Distance(main!) : (Rational.Zero, Rational.Zero);
        return new OutcomeDetails(
            isNamed ? Side(main!.Left, main.Unit) : null,
            isNamed ? Side(main!.Right, main.Unit) : null,
            gap,
            slack,
            [.. builder.Figures],
            verdict == Verdict.NotApplicable ? [.. builder.Missing.Distinct()] : [],
            [.. builder.Texts.Distinct()],
            verdict == Verdict.Breaks && DependsOn(rule, context),
            isNamed ? ExplanationWriter.Write(main!, gap, slack, ExplanationWords.Chinese) : "",
            verdict == Verdict.NotApplicable ? [] : relations);
    }

    private static Quantity? Side(BoundNode node, MeasureUnit unit) =>
        NodeValue.Printed(node) is { } printed && NodeValue.Range(node) is { } range
            ? new Quantity(printed, range, unit)
            : null;

    /// <summary>Left minus right as printed, and how far rounding can move it towards 0 and beyond.</summary>
    private static (Rational Gap, Rational Slack) Distance(JudgedRelation relation)
    {
        if (NodeValue.Printed(relation.Left) is not { } left || NodeValue.Printed(relation.Right) is not { } right
            || NodeValue.Range(LinearForm.Difference(relation.Left, relation.Right)) is not { } range)
            return (Rational.Zero, Rational.Zero);
        var gap = left - right;
        var (down, up) = (gap - range.Low, range.High - gap);
        return (gap, gap.Sign switch { > 0 => down, < 0 => up, _ => Rational.Max(down, up) });
    }

    /// <summary>Whether zeros taken as rounded, or decimals taken as printed, give no break.</summary>
    private static bool DependsOn(CompiledRule rule, RowContext context) =>
        !StillBreaks(rule, context, ZeroAsRounded) || !StillBreaks(rule, context, ByItself);

    private static bool StillBreaks(CompiledRule rule, RowContext context, Func<Figure, Figure> reading) =>
        new ConditionJudge(new NodeBuilder(context, reading)).Judge(rule.Check) == Verdict.Breaks;

    private static Figure ZeroAsRounded(Figure figure) =>
        figure.Reading == Reading.ExactZero ? figure with { Rounding = Rounding.Nearest } : figure;

    /// <summary>A lone 0 keeps its column's decimals: read as anything up to a half it would excuse every small error.</summary>
    private static Figure ByItself(Figure figure) =>
        figure.Reading == Reading.ExactZero ? ZeroAsRounded(figure) : figure.ReadByItself();
}
