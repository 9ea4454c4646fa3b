using Hengji.Checks.Language;
using Hengji.Checks.Syntax;
using Hengji.Forms;

namespace Hengji.Checks.Binding;

/// <summary>Cells and lists: which column, and in which row.</summary>
internal sealed partial class RuleBinder
{
    private CellPlan? AnyCell(FunctionCall call, Expression expression)
    {
        if (expression is CellReference reference)
            return Cell(reference);
        if (expression is FunctionCall { Function: RuleFunction.Previous, Arguments: [CellReference last] })
            return Cell(last) is { } cell ? cell with { OfLastYear = true } : null;
        problems.NotACell(expression.Span, FunctionNames.Of(call.Function));
        return null;
    }

    private CellPlan? Cell(CellReference reference)
    {
        var isPair = reference.Form is "first" or "later" && forms.Find(reference.Form) is null;
        if (isPair && rule.Scope.Kind != RuleScopeKind.EachPair)
        {
            problems.PairNames(reference.Span, reference.Form);
            return null;
        }
        if (isPair && scopeForm is null)
            return null;
        var form = isPair ? scopeForm : forms.Find(reference.Form);
        if (Column(form, reference.Form, reference.Item, reference.Span) is not { } column)
            return null;
        if (isPair)
            return Plan(column, reference.Form == "later" ? RowChoice.Later : RowChoice.Current, "");
        return reference.Row is { } row ? InNamedRow(reference, column, row) : InScopeRow(reference, column);
    }

    private CellPlan? InNamedRow(CellReference reference, ColumnSlot column, string row)
    {
        var form = column.Form.Definition;
        var isKnown = form.RowKind switch
        {
            FormRowKind.OneRow => row == Figures.FigureAddress.SingleRow,
            FormRowKind.Fixed => form.Rows.Any(known => known.Key == row),
            _ => true,
        };
        if (isKnown)
            return column.Form.HasUnits && row == "dept"
                ? Plan(column, RowChoice.Department, row)
                : Plan(column, RowChoice.Named, row);
        problems.UnknownRow(reference.Span, form.Id, row, form.Rows.Select(known => known.Key));
        return null;
    }

    private CellPlan? InScopeRow(CellReference reference, ColumnSlot column)
    {
        var form = column.Form.Definition;
        var isOverUnits = rule.Scope.Kind == RuleScopeKind.EachUnit
            || (rule.Scope.Kind == RuleScopeKind.EachRow && scopeForm?.RowKind == FormRowKind.Units);
        switch (form.RowKind)
        {
            case FormRowKind.OneRow:
                return Plan(column, RowChoice.Named, Figures.FigureAddress.SingleRow);
            case FormRowKind.Units:
                return Plan(column, isOverUnits ? RowChoice.Current : RowChoice.Department, "dept");
            default:
                if (rule.Scope.Kind == RuleScopeKind.EachRow && scopeForm is not null && SharesRows(form, scopeForm))
                    return Plan(column, form.Id == scopeForm.Id ? RowChoice.Current : RowChoice.SameKey, "");
                problems.RowNeeded(reference.Span, form.Id, form.Rows.Select(row => row.Key));
                return null;
        }
    }

    private static bool SharesRows(FormDefinition form, FormDefinition scope) =>
        form.Id == scope.Id
        || (form.RowKind == FormRowKind.Fixed && scope.RowKind == FormRowKind.Fixed
            && form.Rows.Any(row => scope.Rows.Any(other => other.Key == row.Key)));

    private ListPlan? List(FunctionCall call, Expression expression)
    {
        if (expression is not ListReference reference)
        {
            problems.NotAList(expression.Span, FunctionNames.Of(call.Function));
            return null;
        }
        var form = forms.Find(reference.Form);
        if (Column(form, reference.Form, reference.Item, reference.Span) is not { } column)
            return null;
        if (!reference.UnitsOnly || column.Form.HasUnits)
            return new ListPlan(column, reference.UnitsOnly, BlankIsZero: false);
        problems.NotUnits(reference.Span, reference.Form);
        return null;
    }

    private ColumnSlot? Column(FormDefinition? form, string formName, string itemName, TextSpan span)
    {
        if (form is null)
        {
            problems.UnknownForm(span, formName, forms.All.Select(known => known.Id));
            return null;
        }
        if (form.Item(itemName) is { } item)
            return slots.Column(form, item);
        problems.UnknownItem(span, form.Id, itemName, form.Items.Select(known => known.Id));
        return null;
    }

    private CellPlan Plan(ColumnSlot column, RowChoice choice, string key)
    {
        var row = choice switch
        {
            RowChoice.Named => slots.Row(column.Form, key),
            RowChoice.Department => slots.Row(column.Form, null),
            _ => null,
        };
        return new CellPlan(column, choice, row, BlankIsZero: false, OfLastYear: false);
    }
}
