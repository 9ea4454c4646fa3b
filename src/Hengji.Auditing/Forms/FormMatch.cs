using Hengji.Auditing.Tables;
using Hengji.Auditing.Tables.Heads;
using Hengji.Forms;

namespace Hengji.Auditing.Forms;

/// <summary>A section of a table recognised as an official form by its heads.</summary>
/// <param name="Section">The section.</param>
/// <param name="Form">The form.</param>
/// <param name="Columns">Column of the section for each item found.</param>
internal sealed record FormMatch(TableSection Section, FormDefinition Form, ImmutableDictionary<string, int> Columns)
{
    private const double Enough = 0.75;
    private const int Fewest = 3;

    /// <summary>The form whose heads the section has; null when none has most of them.</summary>
    public static FormMatch? Of(TableSection section, IEnumerable<FormDefinition> forms) =>
        forms
            .Where(form => form.RowKind is FormRowKind.Units or FormRowKind.Fixed)
            .Select(form => Try(section, form))
            .OfType<FormMatch>()
            .OrderByDescending(match => match.Columns.Count)
            .FirstOrDefault();

    private static FormMatch? Try(TableSection section, FormDefinition form)
    {
        var items = form.Items.Where(item => item.Kind == Hengji.Forms.CellKind.Figure).ToList();
        var found = ImmutableDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            var column = section.Columns.ToList().FindIndex(candidate => IsCalled(candidate.Head, item));
            if (column >= 0 && !found.ContainsValue(column))
                found.Add(item.Id, column);
        }
        var isEnough = found.Count >= Math.Max(Fewest, items.Count * Enough) && found.Count >= section.Columns.Length * Enough;
        return isEnough && HasRows(section, form) ? new FormMatch(section, form, found.ToImmutable()) : null;
    }

    private static bool IsCalled(LineHead head, FormItem item) =>
        item.Aliases.Prepend(item.Label).Any(name => HeadText.IsSame(name, head.Core));

    private static bool HasRows(TableSection section, FormDefinition form) =>
        form.RowKind == FormRowKind.Units
            ? section.Rows.Any(row => row.Head.IsTotal)
            : section.Rows.Count(row => FixedRow(form, row.Head) is not null) >= Math.Min(2, form.Rows.Length);

    /// <summary>The form's row with this label, or null.</summary>
    public static FormRow? FixedRow(FormDefinition form, LineHead head) =>
        form.Rows.FirstOrDefault(row => HeadText.IsSame(row.Label, head.Core));
}
