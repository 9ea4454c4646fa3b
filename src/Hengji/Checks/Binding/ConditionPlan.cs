using Hengji.Checks.Syntax;

namespace Hengji.Checks.Binding;

/// <summary>A condition with names looked up; denials are pushed down to the leaves, implications are alternatives.</summary>
internal abstract record ConditionPlan;

internal sealed record ComparisonPlan(ComparisonOperator Operator, NumberPlan Left, NumberPlan Right, UnitType Type)
    : ConditionPlan;

internal sealed record BothPlan(ConditionPlan Left, ConditionPlan Right) : ConditionPlan;

internal sealed record EitherPlan(ConditionPlan Left, ConditionPlan Right) : ConditionPlan;

internal sealed record FilledPlan(CellPlan Cell, bool Denied) : ConditionPlan;

internal sealed record CompletePlan(ListPlan List, bool Denied) : ConditionPlan;

internal sealed record SamePlan(TextPlan Left, TextPlan Right, bool Denied) : ConditionPlan;

internal sealed record ReachPlan(NumberPlan Rate, NumberPlan Total, bool Denied) : ConditionPlan;

/// <summary>A text of a rule: a cell, or words written in the rule.</summary>
internal sealed record TextPlan(CellPlan? Cell, string Literal);
