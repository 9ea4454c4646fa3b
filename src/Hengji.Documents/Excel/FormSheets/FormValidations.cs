using Hengji.Documents.Excel.Books;
using Hengji.Forms;

namespace Hengji.Documents.Excel.FormSheets;

/// <summary>What a column accepts.</summary>
internal static class FormValidations
{
    private const int LongestList = 255;
    private const int LongestMessage = 220;
    private const string Largest = "9999999999999";

    /// <summary>Adds the rule of a column for a range of cells.</summary>
    public static void Add(BookSheet sheet, FormItem item, string range)
    {
        if (item.Kind == CellKind.Choice && string.Join(',', item.Choices) is { Length: > 0 and < LongestList } list
            && item.Choices.All(choice => !choice.Contains(',', StringComparison.Ordinal)))
            sheet.Validations.Add(new(range, "list", $"\"{list.Replace("\"", "\"\"", StringComparison.Ordinal)}\"", "", Cut("请从列表中选择：" + list)));
        else if (item.Kind == CellKind.Figure && IsCount(item))
            sheet.Validations.Add(new(range, "whole", "0", Largest, $"“{item.Label}”只填整数；没有数据请留空，为零请填 0。"));
        else if (item.Kind == CellKind.Figure)
            sheet.Validations.Add(new(range, "decimal", "-" + Largest, Largest, $"“{item.Label}”只填数字，不带单位和文字；没有数据请留空，为零请填 0。"));
    }

    private static string Cut(string message) => message.Length <= LongestMessage ? message : message[..LongestMessage];

    private static bool IsCount(FormItem item) =>
        item is { IsExact: true, UnitItem: null, Unit: not null and not "%" and not "分" } && item.Decimals is null or 0
        && !item.Unit!.Contains('元', StringComparison.Ordinal) && item.Unit[0] is not '万' and not '亿';
}
