using System.Runtime.CompilerServices;
using Hengji.Checks.Binding;
using Hengji.Checks.Evaluation;
using Hengji.Figures;

namespace Hengji.Checks;

/// <summary>One rule asked of one row: verdict, both sides, how far apart, and how much rounding could explain.</summary>
/// <remarks>
/// An engine gives the verdict at once; the rest is worked out from the same figures when first read. There are many of
/// them, so each holds no more than where it comes from.
/// </remarks>
public sealed record CheckOutcome
{
    // What was stated by hand; null for outcomes of an engine, of which there are many.
    private readonly Stated? stated;

    // Where an engine's outcome comes from, and what was worked out of it; two threads may do so at once and get the same.
    private readonly CompiledRule? compiled;
    private readonly RowContext? context;
    private readonly bool useIntegers;
    private OutcomeDetails? details;
    private string? explanation;

    /// <summary>An outcome stated by hand.</summary>
    public CheckOutcome(Rule rule, string row, Verdict verdict) => (stated, Verdict) = (new Stated(rule, row), verdict);

    /// <summary>An engine's verdict; the rest is worked out when somebody asks.</summary>
    internal CheckOutcome(CompiledRule rule, RowContext context, Verdict verdict, bool useIntegers) =>
        (compiled, this.context, Verdict, this.useIntegers) = (rule, context, verdict, useIntegers);

    /// <summary>The rule.</summary>
    public Rule Rule => stated?.Rule ?? compiled!.Rule;

    /// <summary>Key of the row it was asked for; <see cref="FigureAddress.SingleRow"/> for rules asked once.</summary>
    public string Row => stated?.Row ?? context!.OutcomeKey(compiled!.Scope);

    /// <summary>The verdict under the first reading.</summary>
    public Verdict Verdict { get; }

    /// <summary>Label of the row, for messages; empty for rules asked once.</summary>
    public string RowLabel { get => stated?.RowLabel ?? context?.LabelIn(compiled!) ?? ""; init => stated = (stated ?? new Stated(Rule, Row)) with { RowLabel = value }; }

    /// <summary>Left side; null for relations of texts and when not applicable.</summary>
    public Quantity? Left { get => stated?.Left ?? Details?.Left; init => stated = (stated ?? new Stated(Rule, Row)) with { Left = value }; }

    /// <summary>Right side.</summary>
    public Quantity? Right { get => stated?.Right ?? Details?.Right; init => stated = (stated ?? new Stated(Rule, Row)) with { Right = value }; }

    /// <summary>Left minus right at the printed figures, in the unit of the left side; 0 when exact or without sides.</summary>
    public Rational Gap { get => stated?.Gap ?? Details?.Gap ?? default; init => stated = (stated ?? new Stated(Rule, Row)) with { Gap = value }; }

    /// <summary>The largest |gap| that rounding can explain: the smallest error the check could have seen.</summary>
    public Rational Slack { get => stated?.Slack ?? Details?.Slack ?? default; init => stated = (stated ?? new Stated(Rule, Row)) with { Slack = value }; }

    /// <summary>Figures the relation used, in order of appearance.</summary>
    public ImmutableArray<Figure> Figures { get => stated?.Figures ?? Details?.Figures ?? []; init => stated = (stated ?? new Stated(Rule, Row)) with { Figures = value }; }

    /// <summary>Cells that were missing, when not applicable.</summary>
    public ImmutableArray<FigureAddress> Missing { get => stated?.Missing ?? Details?.Missing ?? []; init => stated = (stated ?? new Stated(Rule, Row)) with { Missing = value }; }

    /// <summary>
    /// Whether another sensible reading of the printed decimals gives no break: then a break is a question, not an error.
    /// </summary>
    public bool DependsOnReading
    {
        get => stated?.DependsOnReading ?? (Verdict == Verdict.Breaks && Details?.DependsOnReading == true);
        init => stated = (stated ?? new Stated(Rule, Row)) with { DependsOnReading = value };
    }

    /// <summary>The relation with the figures put in: 7.77 + 17.20 = 24.97.</summary>
    public string Explanation { get => stated?.Explanation ?? (explanation ??= Explain()); init => stated = (stated ?? new Stated(Rule, Row)) with { Explanation = value }; }

    internal OutcomeDetails? Details => compiled is null ? null : details ??= OutcomeDetails.Of(compiled, context!, Verdict);

    /// <summary>Whether the break must be answered by the filler rather than corrected.</summary>
    public bool IsQuestion =>
        Verdict == Verdict.Breaks && (DependsOnReading || Rule.Certainty == Certainty.Conditional);

    /// <summary>Outcomes are told apart, not compared.</summary>
    public bool Equals(CheckOutcome? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>Without the rest where the rule is a plain sum.</summary>
    private string Explain() =>
        compiled is null || Verdict == Verdict.NotApplicable ? ""
        : (useIntegers ? compiled.Explanation?.Write(context!, Verdict) : null) ?? Details!.Explanation;

    private sealed record Stated(Rule Rule, string Row)
    {
        public string? RowLabel { get; init; }

        public Quantity? Left { get; init; }

        public Quantity? Right { get; init; }

        public Rational? Gap { get; init; }

        public Rational? Slack { get; init; }

        public ImmutableArray<Figure>? Figures { get; init; }

        public ImmutableArray<FigureAddress>? Missing { get; init; }

        public bool? DependsOnReading { get; init; }

        public string? Explanation { get; init; }
    }
}

/// <summary>One side of a relation.</summary>
/// <param name="Printed">Its value at the printed figures.</param>
/// <param name="Range">Every value it can have behind the print.</param>
/// <param name="Unit">Unit both are in.</param>
public sealed record Quantity(Rational Printed, Interval Range, MeasureUnit Unit);
