using Hengji.Figures;
using Hengji.Forms;

namespace Hengji.Checks.Locating;

/// <summary>Looks up what stands around a cell of a submission.</summary>
public sealed class SubmissionSurroundings
{
    private readonly Submission submission;
    private readonly FormCatalogue forms;
    private readonly Dictionary<(string Form, string Row), int> rowNumbers = [];

    /// <param name="submission">The material; its <see cref="Submission.Previous"/> gives last year's values.</param>
    /// <param name="forms">The pack's forms, for the order of columns.</param>
    public SubmissionSurroundings(Submission submission, FormCatalogue forms)
    {
        (this.submission, this.forms) = (submission, forms);
        foreach (var form in submission.Forms.Values)
        {
            for (var i = 0; i < form.Rows.Length; i++)
                rowNumbers[(form.FormId, form.Rows[i].Key)] = i;
        }
    }

    /// <summary>The surroundings of a figure; nothing when its row is not in the submission.</summary>
    public CellSurroundings Of(Figure figure)
    {
        var address = figure.Address;
        if (!rowNumbers.TryGetValue((address.Form, address.Row), out var row))
            return CellSurroundings.None;
        var filled = submission.Forms[address.Form];
        return new CellSurroundings(
            [.. Around(row, filled.Rows.Length).Select(i => filled.Rows[i].Figure(address.Item)).OfType<Figure>()],
            [.. ColumnsAround(address).Select(item => filled.Rows[row].Figure(item)).OfType<Figure>()],
            submission.Previous?.Figure(address));
    }

    private IEnumerable<string> ColumnsAround(FigureAddress address)
    {
        if (forms.Find(address.Form) is not { } form)
            return [];
        var column = form.Items.ToList().FindIndex(item => item.Id == address.Item);
        return column < 0 ? [] : Around(column, form.Items.Length).Select(i => form.Items[i].Id);
    }

    private static IEnumerable<int> Around(int place, int count) =>
        new[] { place - 1, place + 1 }.Where(i => i >= 0 && i < count);
}
