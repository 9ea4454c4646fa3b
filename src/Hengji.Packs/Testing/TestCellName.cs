using System.Text.RegularExpressions;

namespace Hengji.Packs.Testing;

/// <summary>The name of a cell in a rule's test, taken apart.</summary>
/// <param name="IsPrevious">Written inside <c>prev(…)</c>: last year's cell.</param>
/// <param name="UnitsOnly">Written with <c>units</c> before it: the column of unit rows.</param>
/// <param name="Form">Form id, <c>first</c> or <c>later</c>; empty when only the item is written.</param>
/// <param name="Item">Item id.</param>
/// <param name="Row">Row key, <c>*</c> for a column; empty for the row in question.</param>
internal sealed partial record TestCellName(bool IsPrevious, bool UnitsOnly, string Form, string Item, string Row)
{
    /// <summary>Whether a list of values belongs to it.</summary>
    public bool IsColumn => UnitsOnly || Row == "*";

    /// <summary>Reads a name, or null when it is none.</summary>
    public static TestCellName? TryParse(string text)
    {
        var match = NamePattern().Match(text);
        return match.Success
            ? new TestCellName(
                match.Groups["prev"].Success,
                match.Groups["units"].Success,
                match.Groups["form"].Value,
                match.Groups["item"].Value,
                match.Groups["row"].Value)
            : null;
    }

    [GeneratedRegex(
        @"^(?<prev>prev\s*\(\s*)?(?<units>units\s+)?((?<form>[a-z][a-z0-9_-]*)\.)?(?<item>[a-z][a-z0-9_-]*)"
        + @"(\[\s*(?<row>\*|[A-Za-z0-9_-]+)\s*\]|@(?<row>[A-Za-z0-9_-]+))?(?(prev)\s*\))$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NamePattern();
}
