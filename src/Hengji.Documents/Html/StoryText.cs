using System.Text;
using Hengji.Forms;
using Hengji.Reports;

namespace Hengji.Documents.Html;

/// <summary>Turns a column's formula into the words of the form: 收入合计 = 上年结转 + 公共财政拨款.</summary>
internal static class StoryText
{
    /// <summary>The formula with labels, or empty when the column is not computed.</summary>
    public static string FormulaOf(Report report, FigureStory story)
    {
        var form = report.Forms.Find(story.Address.Form);
        return form?.Item(story.Address.Item) is { Entry: CellEntry.Computed, Formula: { Length: > 0 } formula } item
            ? $"{item.Label} = {WithLabels(form, formula)}"
            : "";
    }

    private static string WithLabels(FormDefinition form, string formula)
    {
        var words = new StringBuilder();
        for (var at = 0; at < formula.Length;)
        {
            var end = at;
            while (end < formula.Length && (char.IsAsciiLetterOrDigit(formula[end]) || formula[end] == '_'))
                end++;
            if (end == at)
            {
                words.Append(Sign(formula[at++]));
                continue;
            }
            var name = formula[at..end];
            words.Append(form.Item(name)?.Label ?? Function(name));
            at = end;
        }
        return words.ToString();
    }

    private static char Sign(char sign) => sign switch { '*' => '×', '-' => '−', '(' => '（', ')' => '）', ',' => '，', _ => sign };

    private static string Function(string name) =>
        name switch
        {
            "percent" => "百分比",
            "ratio" => "比值",
            "growth" => "增长率",
            "sum" => "合计",
            "abs" => "绝对值",
            "orzero" => "",
            _ => name,
        };
}
