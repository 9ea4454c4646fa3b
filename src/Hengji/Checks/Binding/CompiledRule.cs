namespace Hengji.Checks.Binding;

/// <summary>A rule ready to run.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Scope">Form of its scope; null for rules asked once or for each unit.</param>
/// <param name="PairColumn">Column that tells equal facts, for rules over pairs.</param>
/// <param name="Unless">The denied premise: the rule is asked only where this breaks for certain; null for always.</param>
/// <param name="Check">The relation.</param>
internal sealed record CompiledRule(
    Rule Rule, FormSlot? Scope, ColumnSlot? PairColumn, ConditionPlan? Unless, ConditionPlan Check)
{
    /// <summary>The relation as one weighted sum, when it is one.</summary>
    public LinearRelation? Linear { get; init; }

    /// <summary>The same prepared for integers; null when it does not fit them.</summary>
    public Evaluation.IntegerRelation? Integers { get; init; }

    /// <summary>Writes its explanations from integers; null when it does not fit them.</summary>
    public Evaluation.LinearExplanation? Explanation { get; init; }
}
