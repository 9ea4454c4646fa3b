using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Packs;

/// <summary>The cells a rule speaks of.</summary>
internal static class RuleReferences
{
    /// <summary>Every reference of check and condition; cells of pairs under the form of the rule's scope.</summary>
    public static IEnumerable<RuleReference> Of(Rule rule) =>
        Of(rule.Check)
            .Concat(rule.When is null ? [] : Of(rule.When))
            .Select(found => found.Form is "first" or "later" && rule.Scope.Kind == RuleScopeKind.EachPair
                ? found with { Form = rule.Scope.Form }
                : found);

    /// <summary>Every reference of an expression, in order.</summary>
    public static IEnumerable<RuleReference> Of(Expression expression) =>
        expression switch
        {
            CellReference cell => [new RuleReference(cell.Form, cell.Item, cell.Row, IsColumn: false)],
            ListReference list => [new RuleReference(list.Form, list.Item, null, IsColumn: true)],
            _ => expression.Children().SelectMany(Of),
        };
}

/// <summary>A cell or column a rule speaks of.</summary>
/// <param name="Form">Form id.</param>
/// <param name="Item">Column id.</param>
/// <param name="Row">Named row; null for the row in question.</param>
/// <param name="IsColumn">Whether all rows are meant.</param>
internal sealed record RuleReference(string Form, string Item, string? Row, bool IsColumn);
