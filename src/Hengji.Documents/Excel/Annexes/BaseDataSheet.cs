using Hengji.Documents.Excel.Books;
using Hengji.Figures;
using Hengji.Reports;

namespace Hengji.Documents.Excel.Annexes;

/// <summary>附件2 部门整体支出绩效评价基础数据表.</summary>
internal static class BaseDataSheet
{
    private const string Title = "部门整体支出绩效评价基础数据表";

    private static readonly ImmutableArray<(string Key, string Label)> Rows =
    [
        ("threepublic", "三公经费"), ("vehicle", "1、公务用车购置和维护经费"), ("vehicle_buy", "其中：公车购置"),
        ("vehicle_run", "公车运行维护"), ("abroad", "2、出国经费"), ("reception", "3、公务接待"), ("project", "项目支出"),
        ("business", "1、业务工作专项"), ("operation", "2、运行维护专项"), ("special", "3、本级专项资金"),
        ("public", "公用经费"), ("office", "其中：办公经费"), ("utilities", "水费、电费、差旅费"),
        ("meetings", "会议费、培训费"), ("procurement", "政府采购金额"), ("adjustment", "部门整体支出预算调整"),
    ];

    private static readonly ImmutableDictionary<string, ImmutableArray<string>> Sums =
        new Dictionary<string, ImmutableArray<string>>
        {
            ["threepublic"] = ["vehicle", "abroad", "reception"],
            ["vehicle"] = ["vehicle_buy", "vehicle_run"],
            ["project"] = ["business", "operation", "special"],
        }.ToImmutableDictionary();

    /// <summary>Where a cell the base form leaves blank stands elsewhere in the material.</summary>
    private static readonly ImmutableDictionary<(string Row, string Item), FigureAddress> Elsewhere =
        new Dictionary<(string, string), FigureAddress>
        {
            [("threepublic", "previous_final")] = new("control", "previous", "total"),
            [("threepublic", "budget")] = new("control", "budget", "total"),
            [("threepublic", "final")] = new("control", "final", "total"),
            [("vehicle", "previous_final")] = new("control", "previous", "vehicle"),
            [("vehicle", "budget")] = new("control", "budget", "vehicle"),
            [("vehicle", "final")] = new("control", "final", "vehicle"),
            [("abroad", "previous_final")] = new("control", "previous", "abroad"),
            [("abroad", "budget")] = new("control", "budget", "abroad"),
            [("abroad", "final")] = new("control", "final", "abroad"),
            [("reception", "previous_final")] = new("control", "previous", "reception"),
            [("reception", "budget")] = new("control", "budget", "reception"),
            [("reception", "final")] = new("control", "final", "reception"),
            [("vehicle_buy", "final")] = new("threepublic", "vehicle_buy", "dept"),
            [("vehicle_run", "final")] = new("threepublic", "vehicle_run", "dept"),
            [("project", "final")] = new("expenditure", "project", "dept"),
            [("public", "final")] = new("expenditure", "public", "dept"),
        }.ToImmutableDictionary();

    public static void Write(Report report, Book book)
    {
        var sheet = new AnnexSheet(report, book, "附件2", Title, "附件2 基础数据表", 40, 20, 20, 20);
        var year = report.Submission.Year;
        sheet.Head(("财政供养人员情况", 1), ("编制数", 1), ($"{year}年实际在职人数", 1), ("控制率", 1));
        WriteStaff(sheet);
        sheet.Head(("经费控制情况", 1), ($"{year.Previous}年决算数", 1), ($"{year}年预算数", 1), ($"{year}年决算数", 1));
        var first = sheet.Row;
        foreach (var (key, label) in Rows)
        {
            sheet.Words(1, 1, label, AnnexStyles.Words);
            WriteAmounts(sheet, key, first);
            sheet.Row++;
        }
        sheet.Words(1, 1, "厉行节约保障措施", AnnexStyles.Words);
        sheet.Words(2, 4, "", AnnexStyles.Words);
        sheet.Grow(60);
        sheet.Row++;
        sheet.Sheet.PagesHigh = 1;
        sheet.Foot(report.Forms.Find("base")?.Citation.ToText() ?? Title);
    }

    private static void WriteStaff(AnnexSheet sheet)
    {
        var posts = sheet.Find("staff", "posts") ?? sheet.Find("profile", "posts");
        var actual = sheet.Find("staff", "actual") ?? sheet.Find("profile", "actual");
        sheet.Words(1, 1, "人数", AnnexStyles.Words);
        sheet.Number(sheet.Row, 2, posts);
        sheet.Number(sheet.Row, 3, actual);
        sheet.Rate(sheet.Row, 4, (actual, CellName.Of(sheet.Row, 3)), (posts, CellName.Of(sheet.Row, 2)), "在职人数 ÷ 编制数");
        sheet.Row++;
    }

    private static void WriteAmounts(AnnexSheet sheet, string key, int first)
    {
        string[] items = ["previous_final", "budget", "final"];
        for (var i = 0; i < items.Length; i++)
        {
            var item = items[i];
            var figure = Amount(sheet, key, item);
            if (!Sums.TryGetValue(key, out var parts))
            {
                sheet.Number(sheet.Row, i + 2, figure);
                continue;
            }
            var values = parts.Select(part => Amount(sheet, part, item)).ToList();
            var cells = parts.Select(part => CellName.Of(first + IndexOf(part), i + 2)).ToList();
            Rational? sum = values.Any(value => value is null)
                ? null
                : values.Aggregate(Rational.Zero, (total, value) => total + Rational.Of(value!.Value));
            if (figure is not null && sum is null)
                sheet.Number(sheet.Row, i + 2, figure);
            else
                sheet.Computed(
                    sheet.Row, i + 2, figure, sum,
                    $"IF(COUNT({string.Join(',', cells)})<{cells.Count},\"\",ROUND({string.Join('+', cells)},2))",
                    string.Join(" + ", parts.Select(part => Rows[IndexOf(part)].Label)));
        }
    }

    /// <summary>The printed amount in 万元, of the base form or wherever else the material prints it.</summary>
    private static Figure? Amount(AnnexSheet sheet, string key, string item) =>
        sheet.Find("base", item, key)
        ?? (Elsewhere.TryGetValue((key, item), out var other) ? sheet.Find(other.Form, other.Item, other.Row) : null);

    private static int IndexOf(string key)
    {
        for (var i = 0; i < Rows.Length; i++)
        {
            if (Rows[i].Key == key)
                return i;
        }
        throw new ArgumentOutOfRangeException(nameof(key), key, "No such row.");
    }
}
