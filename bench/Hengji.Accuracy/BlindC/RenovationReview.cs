using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindC;

/// <summary>A third party on the renovation of old estates: 万元 in prose and 元 in tables, works and money of the same estates in two tables, points lost with reasons, groups asked.</summary>
internal sealed class RenovationReview() : BlindLayout("renovation-review", "blind-c", new NumberStyle { MoneyScale = 1, HasThousands = true, Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var work = year.BlindC.Renovation;
        page.Heading(0, $"{year.Region}{year.Year}年老旧小区改造项目财政支出绩效评价报告");
        page.Heading(1, "一、项目基本情况");
        Works(year, page);
        page.Heading(1, "二、资金情况");
        Money(work, page);
        page.Heading(1, "三、综合评价结论");
        Scores(work, page);
        page.Heading(1, "四、满意度调查");
        Questions(work, page);
    }

    private static void Works(DepartmentYear year, Page page)
    {
        var work = year.BlindC.Renovation;
        page.Counts(work.Count, work.Estates.Length);
        page.Say($"{year.Year}年度改造老旧小区{work.Count}个，涉及楼栋{work.All.Buildings}栋、居民{work.All.Households}户、建筑面积{work.All.Area}平方米，合同总价{work.All.Contract:万,2}万元。");
        page.Plain("表1-1　改造小区基本情况");
        page.Table(table => table
            .Head("序号", "小区名称", "楼栋数", "户数", "建筑面积（㎡）", "合同价（元）")
            .Rows(work.Estates, (one, index) => [index + 1, one.Name, one.Buildings, one.Households, one.Area, one.Contract])
            .Row(null, "合计", work.All.Buildings, work.All.Households, work.All.Area, work.All.Contract));
    }

    private static void Money(Renovation work, Page page)
    {
        var all = work.All;
        page.Say($"（一）结算评审。各小区送审结算金额{all.Submitted:万,2}万元，审定{all.Approved:万,2}万元，核减{all.Cut:万,2}万元，核减率{all.CutRate}%，按审定金额计算户均改造成本{all.PerHousehold}元。核减率最高的是{Most(work).Name}（{Most(work).CutRate}%），核减{Most(work).Cut:万,2}万元。");
        page.Say($"（二）资金支付。累计支付{all.Paid:万,2}万元，占审定金额的{all.PaidRate}%，尚欠{work.Owed:万,2}万元。已付资金中，{work.Sources.Select(one => page.Text($"{one.Name}{one.Amount:万,2}万元（{one.Share}%）")):、}。");
        page.Plain("表2-1　结算评审及支付情况（单位：元）");
        page.Table(table => table
            .Head("小区", "送审金额", "审定金额", "核减金额", "核减率（%）", "已支付", "支付比例（%）", "户均成本")
            .Rows(work.Estates, (one, _) => Row(one))
            .Row(Row(all)));
    }

    private static object?[] Row(Estate one) =>
        [one.Name, one.Submitted, one.Approved, one.Cut, one.CutRate, one.Paid, one.PaidRate, one.PerHousehold];

    private static Estate Most(Renovation work) => work.Estates.MaxBy(one => one.CutRate.Value)!;

    private static void Scores(Renovation work, Page page)
    {
        var all = work.Score;
        page.Say($"项目综合得分{all.Score}分，评价等级为“{(all.Score.Value >= 90 ? "优" : "良")}”，共扣{all.Lost}分。其中{work.Groups.Select(group => page.Text($"{group.Sum.Name}类{group.Sum.Weight}分，得{group.Sum.Score}分，扣{group.Sum.Lost}分，得分率{group.Sum.Rate:1}%")):；}。");
        page.Table(table =>
        {
            table.Head("一级指标", "二级指标", "分值", "扣分", "得分");
            foreach (var group in work.Groups)
            {
                foreach (var (part, number) in Numbered(group.Parts))
                    table.Row(number == 1 ? [new Span(group.Sum.Name, group.Parts.Length + 1), .. Line(part)] : Line(part));
                table.Row(Line(group.Sum with { Name = "小计" }));
            }
            table.Row(new Span("总　　分", 1, 2), all.Weight, Lost(all), all.Score);
        });
        page.Plain("扣分原因如下：");
        foreach (var (part, number) in Numbered(work.Groups.SelectMany(group => group.Parts).Where(part => part.Lost.Value > 0)))
            page.Say($"{number}）“{part.Name}”分值{part.Weight}分，扣{part.Lost}分，得{part.Score}分，得分率{part.Rate}%。资料不够完整，部分要求未落实。");
    }

    private static object?[] Line(Deducted part) => [part.Name, part.Weight, Lost(part), part.Score];

    private static object? Lost(Deducted part) => part.Lost.Value == 0 ? "—" : part.Lost;

    private static void Questions(Renovation work, Page page)
    {
        var all = work.AllAsked;
        page.Say($"本次面向{work.Asked.Length}类对象共发放问卷{all.Issued}份，收回有效问卷{all.Valid}份，有效率{all.ValidRate}%，其中表示满意的{all.Content}份，综合满意度{all.ContentRate}%。{work.Asked.Select(one => page.Text($"{one.Name}发放{one.Issued}份，有效{one.Valid}份（{one.ValidRate}%），满意{one.Content}份，满意度{one.ContentRate}%")):；}。");
    }
}
