using Hengji.Figures;
using Hengji.Forms;

namespace Hengji.UseCases.Merging;

/// <summary>Characters that mean the same although two programs write them differently.</summary>
internal static class CellText
{
    /// <summary>The text as the other side writes it when both mean the same, else the text without spaces around it.</summary>
    /// <param name="item">The column.</param>
    /// <param name="text">The text.</param>
    /// <param name="other">The other side; null when there is none.</param>
    public static string AsPrintedBy(FormItem item, string text, string? other)
    {
        var plain = Plain(text);
        return other is not null && IsSame(item, plain, Plain(other)) ? other : plain;
    }

    private static bool IsSame(FormItem item, string left, string right) =>
        left == right
        || (item.Kind == CellKind.Figure && left.Length > 0 && right.Length > 0
            && FigureParser.Parse(left) is { IsSuccess: true } a && FigureParser.Parse(right) is { IsSuccess: true } b
            && a.Value == b.Value);

    private static string Plain(string text) => text.ReplaceLineEndings("\n").Trim();
}
