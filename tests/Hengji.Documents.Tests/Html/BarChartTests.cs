using System.Globalization;
using System.Xml.Linq;
using CsCheck;
using Hengji.Documents.Html;
using Hengji.Documents.Html.Charts;

namespace Hengji.Documents.Tests.Html;

public sealed class BarChartTests
{
    private static readonly Gen<decimal> Amounts = Gen.Long[-50_000_000, 900_000_000].Select(fen => fen / 100m);

    [Fact]
    public void Lengths_are_exactly_proportional() =>
        Amounts.List[2, 12].Sample(amounts =>
        {
            var scale = LinearScale.Covering(amounts, 500);
            foreach (var (a, b) in amounts.Zip(amounts.Skip(1)))
                (scale.Length(a) * Math.Abs(b)).ShouldBe(scale.Length(b) * Math.Abs(a));
        });

    [Fact]
    public void The_axis_holds_zero_and_every_amount() =>
        Amounts.List[1, 12].Sample(amounts =>
        {
            var scale = LinearScale.Covering(amounts, 500);
            scale.Width.ShouldBeInRange(300, 500);
            scale.Marks.ShouldContain(0);
            amounts.ShouldAllBe(amount => scale.At(amount) >= 0 && scale.At(amount) <= scale.Width);
        });

    [Fact]
    public void A_bar_twice_as_large_is_twice_as_long()
    {
        var bars = Draw(ChartOf([("甲", 1000.5m), ("乙", 2001m), ("丙", 0m)]), ChartLayout.Wide).Bars;
        bars[1].Width.ShouldBe(bars[0].Width * 2);
        bars[2].Width.ShouldBe(0);
        bars.Select(bar => bar.X).Distinct().Count().ShouldBe(1, "all begin at zero");
    }

    [Fact]
    public void Negative_amounts_end_at_zero_with_their_number_on_the_left()
    {
        var drawing = Draw(ChartOf([("甲", -542.42m), ("乙", 1164.71m)]), ChartLayout.Wide);
        (drawing.Bars[0].X + drawing.Bars[0].Width).ShouldBe(drawing.Bars[1].X);
        drawing.Words.Single(word => word.Text == "-542.42").Right.ShouldBeLessThan(drawing.Bars[0].X);
    }

    [Fact]
    public void A_missing_amount_has_no_bar_and_says_so()
    {
        var chart = ChartOf([("甲", 1m)]) with { Groups = [new BarGroup("甲", "", [new Bar(null, "", null)])] };
        var drawing = Draw(chart, ChartLayout.Wide);
        drawing.Bars.ShouldBeEmpty();
        drawing.Words.Select(word => word.Text).ShouldContain("未填");
    }

    [Theory]
    [InlineData("wide")]
    [InlineData("narrow")]
    public void Words_never_overlap_and_never_leave_the_drawing(string name)
    {
        var layout = name == "wide" ? ChartLayout.Wide : ChartLayout.Narrow;
        var row =
            from label in Gen.Char["州城乡居民社会养老保险管理服务局（）、1"].Array[1, 40]
            from first in Amounts
            from second in Amounts
            select (new string(label), first, second);
        row.List[1, 14].Sample(rows =>
        {
            var drawing = Draw(ChartOf(rows), layout);
            drawing.Words.ShouldAllBe(word => word.Left >= 0 && word.Right <= layout.Width && word.Bottom <= drawing.Height);
            for (var a = 0; a < drawing.Words.Count; a++)
            {
                for (var b = a + 1; b < drawing.Words.Count; b++)
                    drawing.Words[a].Overlaps(drawing.Words[b]).ShouldBeFalse($"{drawing.Words[a]} {drawing.Words[b]}");
            }
        }, iter: 60);
    }

    [Fact]
    public void Long_names_are_broken_and_never_shortened()
    {
        const string Name = "11、湘西土家族苗族自治州城乡居民社会养老保险管理服务局（参照公务员法管理）";
        var drawing = Draw(ChartOf([(Name, 136.12m)]), ChartLayout.Wide);
        string.Concat(drawing.Words.Where(word => Name.Contains(word.Text, StringComparison.Ordinal)).Select(word => word.Text)).ShouldBe(Name);
    }

    [Fact]
    public void Has_title_and_description_for_those_who_cannot_see_it()
    {
        var svg = Svg(ChartOf([("甲", 1m)]), ChartLayout.Wide);
        svg.Element("title")!.Value.ShouldBe("题目");
        svg.Element("desc")!.Value.ShouldBe("说明");
        svg.Attribute("aria-labelledby")!.Value.Split(' ').ShouldBe([svg.Element("title")!.Attribute("id")!.Value, svg.Element("desc")!.Attribute("id")!.Value]);
    }

    private static BarChart ChartOf(IEnumerable<(string Label, decimal Amount)> rows) =>
        new("c", "题目", "说明", "万元", ["收入"], [.. rows.Select(row => new BarGroup(row.Label, "", [BarOf(row.Amount)]))]);

    private static BarChart ChartOf(IEnumerable<(string Label, decimal First, decimal Second)> rows) =>
        new("c", "题目", "说明", "万元", ["收入合计", "支出合计"],
            [.. rows.Select(row => new BarGroup(row.Label, "执行率 12.3%", [BarOf(row.First), BarOf(row.Second)]))]);

    private static Bar BarOf(decimal amount) => new(amount, amount.ToString("0.00", CultureInfo.InvariantCulture), null);

    private static XElement Svg(BarChart chart, ChartLayout layout)
    {
        var page = new Markup();
        new BarChartWriter(chart, layout).Write(page);
        return XElement.Parse(page.ToString());
    }

    private static Drawing Draw(BarChart chart, ChartLayout layout)
    {
        var svg = Svg(chart, layout);
        var bars = svg.Elements("rect").Skip(chart.Series.Length > 1 ? chart.Series.Length : 0)
            .Select(rect => new BarBox(Number(rect, "x"), Number(rect, "width"))).ToList();
        return new Drawing(bars, [.. svg.Elements("text").Select(text => WordBox.Of(text, layout.TypeSize))], Number(svg, "height"));
    }

    private static decimal Number(XElement element, string name) =>
        decimal.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private sealed record Drawing(IReadOnlyList<BarBox> Bars, IReadOnlyList<WordBox> Words, decimal Height);

    private sealed record BarBox(decimal X, decimal Width);

    private sealed record WordBox(string Text, decimal Left, decimal Right, decimal Top, decimal Bottom)
    {
        public static WordBox Of(XElement text, int size)
        {
            var width = TextMeasure.Width(text.Value, size);
            var (x, y) = (Number(text, "x"), Number(text, "y"));
            var left = text.Attribute("text-anchor")?.Value switch { "end" => x - width, "middle" => x - (width / 2m), _ => x };
            return new WordBox(text.Value, left, left + width, y - size + 2, y + 3);
        }

        public bool Overlaps(WordBox other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    }
}
