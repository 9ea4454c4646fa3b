using Hengji.Forms;

namespace Hengji.UseCases.Collecting;

/// <summary>Reads cells of words: texts, choices and dates.</summary>
internal static class TextCells
{
    private static readonly string[] DateForms =
        ["yyyy年M月d日", "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月", "yyyy-M", "yyyyMMdd"];

    /// <summary>The words as printed, without outer spaces, or why they cannot stand here.</summary>
    public static Result<string> Read(RawFormCell cell, FormItem item)
    {
        var text = cell.Text.Trim();
        return item.Kind switch
        {
            CellKind.Choice when Choice(text, item) is { } choice => choice,
            CellKind.Choice => new NotAChoice(text, item.Choices, cell.Source),
            CellKind.Date when !IsDate(text) => new NotADate(text, cell.Source),
            _ => text,
        };
    }

    private static string? Choice(string text, FormItem item) =>
        item.Choices.FirstOrDefault(choice => Same(choice, text));

    private static bool Same(string choice, string text) =>
        string.Equals(RowKeys.Bare(choice), RowKeys.Bare(text), StringComparison.OrdinalIgnoreCase);

    private static bool IsDate(string text) =>
        DateOnly.TryParseExact(
            string.Concat(text.Where(c => !char.IsWhiteSpace(c))), DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
