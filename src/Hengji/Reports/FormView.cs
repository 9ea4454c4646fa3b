using Hengji.Forms;

namespace Hengji.Reports;

/// <summary>What a report prints of a form: the chosen columns and rows, as if the form had no others.</summary>
/// <param name="Form">Layout of what is printed.</param>
/// <param name="Filled">Its rows; null when the form was not handed in.</param>
public sealed record FormView(FormDefinition Form, FilledForm? Filled)
{
    /// <summary>The view a table block asks for, or null when the pack has no such form.</summary>
    public static FormView? Of(FormTable table, FormCatalogue forms, Submission submission)
    {
        if (forms.Find(table.FormId) is not { } form)
            return null;
        var filled = submission.Forms.GetValueOrDefault(form.Id);
        return new FormView(
            table.Columns.IsEmpty
                ? form
                : form with { Items = [.. table.Columns.Select(form.Item).OfType<FormItem>()] },
            table.RowsWith.Length == 0 || filled is null
                ? filled
                : new FilledForm(form.Id, filled.Rows.Where(row => IsFilled(row, table.RowsWith))));
    }

    private static bool IsFilled(FilledRow row, string item) => row.Figure(item) is not null || row.Text(item) is not null;
}
