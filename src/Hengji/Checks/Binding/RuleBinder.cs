using Hengji.Checks.Syntax;
using Hengji.Forms;
using Hengji.Schemes;

namespace Hengji.Checks.Binding;

/// <summary>Looks up every name of one rule and settles kinds and units; all faults, not only the first.</summary>
internal sealed partial class RuleBinder(
    Rule rule,
    FormCatalogue forms,
    ImmutableDictionary<string, decimal> parameters,
    ImmutableDictionary<string, ImmutableArray<ScoreBand>> bands,
    SlotTable slots)
{
    private readonly BindingProblems problems = new(rule);
    private FormDefinition? scopeForm;

    public Result<CompiledRule> Bind()
    {
        BindScope();
        var when = rule.When is null ? null : Condition(rule.When, denied: true);
        var check = Condition(rule.Check, denied: false);
        return problems.Found.Count > 0
            ? Result<CompiledRule>.Failure(problems.Found)
            : new CompiledRule(rule, scopeForm is null ? null : slots.Form(scopeForm), PairColumn(), when, check!);
    }

    private void BindScope()
    {
        if (rule.Scope.Kind is RuleScopeKind.Once or RuleScopeKind.EachUnit)
            return;
        scopeForm = forms.Find(rule.Scope.Form);
        if (scopeForm is null)
            problems.ScopeForm(rule.Scope.Form, forms.All.Select(form => form.Id));
        else if (rule.Scope.Kind == RuleScopeKind.EachPair && scopeForm.Item(rule.Scope.PairKey) is null)
            problems.UnknownItem(default, scopeForm.Id, rule.Scope.PairKey, scopeForm.Items.Select(item => item.Id));
    }

    private ColumnSlot? PairColumn() =>
        rule.Scope.Kind == RuleScopeKind.EachPair ? slots.Column(scopeForm!, scopeForm!.Item(rule.Scope.PairKey)!) : null;

    /// <summary>Binds a relation, or its opposite.</summary>
    private ConditionPlan? Condition(Expression expression, bool denied)
    {
        switch (expression)
        {
            case Comparison comparison:
                return Compare(comparison, denied);
            case Connective { Operator: ConnectiveOperator.Implies } implies:
                return Join(Condition(implies.Left, !denied), Condition(implies.Right, denied), both: denied);
            case Connective connective:
                return Join(Condition(connective.Left, denied), Condition(connective.Right, denied),
                    both: connective.Operator == ConnectiveOperator.And != denied);
            case FunctionCall call when IsCondition(call.Function):
                return Predicate(call, denied);
            default:
                problems.NotACondition(expression.Span);
                return null;
        }
    }

    private static bool IsCondition(RuleFunction function) =>
        function is RuleFunction.Not or RuleFunction.Filled or RuleFunction.Complete or RuleFunction.Same or RuleFunction.Reach;

    private static ConditionPlan? Join(ConditionPlan? left, ConditionPlan? right, bool both) =>
        left is null || right is null ? null : both ? new BothPlan(left, right) : new EitherPlan(left, right);

    private ConditionPlan? Predicate(FunctionCall call, bool denied)
    {
        switch (call.Function)
        {
            case RuleFunction.Not:
                return Condition(call.Arguments[0], !denied);
            case RuleFunction.Filled:
                return AnyCell(call, call.Arguments[0]) is { } cell ? new FilledPlan(cell, denied) : null;
            case RuleFunction.Complete:
                return List(call, call.Arguments[0]) is { } list ? new CompletePlan(list, denied) : null;
            case RuleFunction.Same:
                var (a, b) = (Text(call.Arguments[0]), Text(call.Arguments[1]));
                return a is null || b is null ? null : new SamePlan(a, b, denied);
            default:
                var (rate, total) = (Number(call.Arguments[0]), Number(call.Arguments[1]));
                return rate is null || total is null ? null : new ReachPlan(rate, total, denied);
        }
    }

    private ComparisonPlan? Compare(Comparison comparison, bool denied)
    {
        var (left, right) = (Number(comparison.Left), Number(comparison.Right));
        if (left is null || right is null || Joined(comparison.Span, left, right) is not { } type)
            return null;
        var op = denied ? Opposite(comparison.Operator) : comparison.Operator;
        return new ComparisonPlan(op, left, right, type);
    }

    private UnitType? Joined(TextSpan span, NumberPlan left, NumberPlan right)
    {
        var type = UnitType.Join(left.Type, right.Type);
        if (type is null)
            problems.Dimensions(span, left.Type.Unit!, right.Type.Unit!);
        return type;
    }

    private static ComparisonOperator Opposite(ComparisonOperator comparison) =>
        comparison switch
        {
            ComparisonOperator.Equal => ComparisonOperator.NotEqual,
            ComparisonOperator.NotEqual => ComparisonOperator.Equal,
            ComparisonOperator.AtMost => ComparisonOperator.Greater,
            ComparisonOperator.AtLeast => ComparisonOperator.Less,
            ComparisonOperator.Less => ComparisonOperator.AtLeast,
            ComparisonOperator.Greater => ComparisonOperator.AtMost,
        };

    private TextPlan? Text(Expression expression)
    {
        if (expression is TextLiteral literal)
            return new TextPlan(null, literal.Value);
        var ofLastYear = expression is FunctionCall { Function: RuleFunction.Previous };
        var inner = ofLastYear ? ((FunctionCall)expression).Arguments[0] : expression;
        if (inner is not CellReference reference)
        {
            problems.NotText(expression.Span, "这个表达式");
            return null;
        }
        if (Cell(reference) is not { } cell)
            return null;
        if (cell.Column.Item.Kind != CellKind.Figure)
            return new TextPlan(cell with { OfLastYear = ofLastYear }, "");
        problems.NotText(expression.Span, $"{reference.Form}.{reference.Item}");
        return null;
    }
}
