namespace Hengji.Forms;

/// <summary>A form as filled: its rows in the order of the file.</summary>
public sealed class FilledForm
{
    private readonly Dictionary<string, FilledRow> byKey;

    /// <summary>A filled form.</summary>
    /// <exception cref="ArgumentException">Two rows share a key.</exception>
    public FilledForm(string formId, IEnumerable<FilledRow> rows)
    {
        FormId = formId;
        Rows = [.. rows];
        byKey = Rows.ToDictionary(row => row.Key, StringComparer.Ordinal);
    }

    /// <summary>Id of the form's definition.</summary>
    public string FormId { get; }

    /// <summary>Rows in order.</summary>
    public ImmutableArray<FilledRow> Rows { get; }

    /// <summary>The row with this key, or null.</summary>
    public FilledRow? Row(string key) => byKey.GetValueOrDefault(key);

    /// <summary>The same form with one row replaced by the row of the same key.</summary>
    public FilledForm With(FilledRow row) =>
        new(FormId, Rows.Select(existing => existing.Key == row.Key ? row : existing));
}
