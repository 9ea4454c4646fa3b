namespace Hengji.Documents.Excel.Books;

/// <summary>A workbook to be written: sheets in order and names of cells.</summary>
internal sealed class Book
{
    private const int LongestSheetName = 31;
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);

    public List<BookSheet> Sheets { get; } = [];

    /// <summary>Defined names: name and reference, in order.</summary>
    public List<(string Name, string Reference)> Names { get; } = [];

    /// <summary>Title of the document, for its properties.</summary>
    public string Title { get; init; } = "";

    /// <summary>Adds a sheet under a legal, unused name near to the one wished for.</summary>
    public BookSheet Add(string title)
    {
        var clean = string.Concat(title.Where(c => !"[]:*?/\\".Contains(c, StringComparison.Ordinal) && !char.IsControl(c)));
        clean = clean.Trim('\'', ' ');
        clean = clean.Length == 0 ? "表" : clean;
        var name = Cut(clean, LongestSheetName);
        for (var i = 2; !names.Add(name); i++)
        {
            var tail = "_" + i.ToString(CultureInfo.InvariantCulture);
            name = Cut(clean, LongestSheetName - tail.Length) + tail;
        }
        var sheet = new BookSheet(name, title);
        Sheets.Add(sheet);
        return sheet;
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}
