using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Details;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindD;

/// <summary>A town government in 元 without thousands: everything said in clauses, differences from the budget by subject, so much for each village; one short table of income.</summary>
internal sealed class TownStatement() : BlindLayout("town-statement", "blind-d", new NumberStyle { MoneyScale = 1, Nothing = "0.00" })
{
    private const string Numerals = "一二三四五六七八九十";

    protected override void Write(DepartmentYear year, Page page)
    {
        var town = year.BlindD.Town;
        page.Heading(0, $"{year.Region}石桥镇人民政府{year.Year}年度决算公开说明");
        page.Heading(1, "一、机构和人员情况");
        page.Say($"年末在职{town.Staff}人，其中：行政人员{town.Civil}人，事业人员{town.Public}人；另有退休人员{town.Retired}人。");
        page.Heading(1, "二、收入支出决算总体情况");
        Totals(year, page);
        page.Heading(1, "三、支出决算具体情况");
        Functions(town, page);
        page.Heading(1, "四、基本支出和项目支出情况");
        Kinds(town, page);
        page.Heading(1, "五、村级经费保障情况");
        page.Say($"全年拨付村级各项经费{town.VillageAll}元：{town.Villages.Select(one => page.Text($"{one.Name}按每{one.Who}每年{one.Each}元安排，{one.Count}{one.Unit}共{one.Amount}元")):；}。");
        page.Heading(1, "六、“三公”经费情况");
        ThreePublic(town, page);
    }

    private static void Totals(DepartmentYear year, Page page)
    {
        var (town, spent) = (year.BlindD.Town, year.BlindD.Town.Spent.Item);
        page.Say($"{year.Year}年度收入总计{town.In}元，包括本年收入{town.AllIncome}元和年初结转结余{town.Opening}元；支出总计与收入总计持平，包括本年支出{spent.Now}元和年末结转结余{town.Closing}元。本年支出比上年的{spent.Money.Last}元{page.Moved(spent.Money)}元，{page.Rose(spent.Money, "增幅为", "降幅为")}，主要是农林水项目投入变化所致。");
        page.Plain("本年收入构成如下：");
        page.Table(table => table
            .Head("收入来源", "金额（元）", "占本年收入比例（%）")
            .Rows(town.Income, (one, _) => [one.Name, one.Amount, one.Share])
            .Row("本年收入合计", town.AllIncome, "100.00"));
    }

    private static void Functions(TownAccount town, Page page)
    {
        var all = town.Spent;
        page.Say($"本年支出年初预算{all.Item.Budget}元，决算{all.Item.Now}元，完成年初预算的{all.Item.Rate}%，决算数{page.Word(all.Gap, "大于", "小于")}预算数{all.Gap:abs}元。按支出功能分类说明如下：");
        foreach (var (one, index) in town.Functions.Select((one, index) => (one, index)))
            page.Say($"（{Numerals[index]}）{one.Item.Name}。年初预算为{one.Item.Budget}元，决算为{one.Item.Now}元，完成{one.Item.Rate}%，差额{one.Gap}元，{(one.Gap.Value < 0 ? "部分项目尚未实施" : "年中追加了专项资金")}；上年决算{one.Item.Money.Last}元，同比{page.Rose(one.Item.Money)}。");
    }

    private static void Kinds(TownAccount town, Page page)
    {
        page.Say($"基本支出{town.Basic.Now}元，占本年支出的{town.BasicShare}%，较上年{page.Moved(town.Basic)}元；项目支出{town.Project.Now}元，占{town.ProjectShare}%，较上年{page.Moved(town.Project)}元（上年为{town.Project.Last}元）。");
        page.Say($"基本支出包括人员经费和公用经费两部分。人员经费{town.Personnel.Now}元，主要包括{Listed(page, town.PersonnelParts)}，同比{page.Rose(town.Personnel)}，上年为{town.Personnel.Last}元。");
        page.Say($"公用经费{town.Office.Now}元，主要包括{Listed(page, town.OfficeParts)}，同比{page.Rose(town.Office)}，上年为{town.Office.Last}元。");
    }

    private static Runs Listed(Page page, IEnumerable<Held> parts) => page.Text($"{parts.Select(one => page.Text($"{one.Name}{one.Amount}元")):、}");

    private static void ThreePublic(TownAccount town, Page page) =>
        page.Say($"“三公”经费支出{town.ThreePublic.Now}元，比上年{page.Moved(town.ThreePublic)}元，{page.Rose(town.ThreePublic)}。其中，公务用车运行维护费{town.Vehicle}元，公车{town.Cars}辆，车均{town.PerCar}元；公务接待费{town.Reception}元，接待{town.Batches}批次{town.Guests}人次，人均{town.PerGuest}元；未安排因公出国（境）费和公车购置费。");
}
