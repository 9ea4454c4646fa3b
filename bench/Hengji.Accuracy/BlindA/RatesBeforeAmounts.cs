using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindA;

/// <summary>A department's final accounts in its own words: rates before amounts, amount and share in one bracket, charts as lines of shares, parts over several sentences.</summary>
internal sealed class RatesBeforeAmounts() : BlindLayout("rates-before-amounts", "blind-a", new NumberStyle { PercentDecimals = 2, Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        page.Heading(0, $"{year.Name}{year.Year}年度部门决算信息公开");
        page.Heading(1, "第一部分　部门概况");
        People(year, page);
        page.Heading(1, "第二部分　决算情况说明");
        page.Heading(2, "一、收支规模及变动");
        Scale(year, page);
        page.Heading(2, "二、收入构成");
        Income(year, page);
        page.Heading(2, "三、支出构成");
        Expenditure(year, page);
        page.Heading(2, "四、财政拨款“三公”经费");
        RatesBeforeAmountsNotes.ThreePublic(year, page);
        page.Heading(2, "五、其他重要事项");
        RatesBeforeAmountsNotes.Other(year, page);
    }

    private static void People(DepartmentYear year, Page page)
    {
        var (people, staff) = (year.People, year.BlindA.Digest.Staff);
        page.Say($"本部门内设机构{people.OfficeCount}个，分别是{page.List(people.OfficeCount, people.Offices)}。纳入决算编报范围的下属单位{people.SubunitCount}家，其中参照公务员法管理的{people.ReferencedCount}家，其他事业单位{people.OrdinaryCount}家。");
        page.Say($"年末实有在职人员{staff.Now}人（公务员{people.Administrative}人、事业人员{people.Institution}人），比上年末的{staff.Last}人{page.Word(staff.Change, "增加", "减少")}{staff.Change:abs}人，空编情况见附件。");
    }

    private static void Scale(DepartmentYear year, Page page)
    {
        page.Say($"{year.Year}年度，本部门收入总计与支出总计相等，均为{year.Income.Now}万元，比上年的{year.Income.Last}万元{page.Word(year.Income.Change, "增长", "下降")}{year.Income.Rate:abs}%，绝对额{page.Word(year.Income.Change, "多", "少")}{year.Income.Change:abs}万元。变动较大的原因：一是人员经费按政策据实调整；二是跨年度项目进度不同。");
        page.Say($"收入总计里，当年取得{year.Details.Statement.Current}万元，动用以前年度结转{year.Sum.Carryover}万元；支出总计里，当年列支{year.Expenditure.Now}万元，结转下年{year.Sum.Cumulative}万元。");
    }

    private static void Income(DepartmentYear year, Page page)
    {
        var income = year.Details.Statement.Income;
        page.Say($"当年收入{year.Details.Statement.Current}万元，按来源划分为{income.Length}类：{income.Select(part => page.Text($"{part.Name}{part.Amount}万元（占{part.Share}%）")):、}。");
        page.Plain("图1　本年收入来源构成");
        page.Say($"{income.Select(part => page.Text($"{part.Name}　{part.Share}%")):；}");
    }

    private static void Expenditure(DepartmentYear year, Page page)
    {
        var (basic, project, kinds) = (year.Basic, year.Project, year.Details.Statement.Kinds);
        page.Say($"支出的增减主要看两块。项目支出{page.Word(project.Change, "上升", "回落")}{project.Rate:abs}%，由{project.Last}万元变为{project.Now}万元，净{page.Word(project.Change, "增", "减")}{project.Change:abs}万元。基本支出{page.Word(basic.Change, "上升", "回落")}{basic.Rate:abs}%，由{basic.Last}万元变为{basic.Now}万元，净{page.Word(basic.Change, "增", "减")}{basic.Change:abs}万元。基本支出、项目支出占当年支出的比重分别为{kinds[0].Share}%和{kinds[1].Share}%。");
        page.Say($"基本支出中，人员经费{year.Sum.Personnel}万元。公用经费{year.Sum.Public}万元，其中用于公务用车运行维护的{year.Sum.VehicleRun}万元。");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("支出功能分类", "本年决算", "上年决算", "增减额", "增减幅度（%）", "占比（%）")
            .Row("本年支出合计", year.Expenditure.Now, year.Expenditure.Last, year.Expenditure.Change, year.Expenditure.Rate, "100.00")
            .Rows(year.BlindA.Digest.Functions, (item, _) =>
                [item.Name, item.Money.Now, item.Money.Last, item.Money.Change, RateOf(item.Money.Rate, item.Money.Last), item.Share]));
        var most = year.BlindA.Digest.Functions.MaxBy(item => Math.Abs(item.Money.Change.Value))!;
        page.Say($"变动最大的科目为{most.Name}，{page.Word(most.Money.Change, "增长", "下降")}{most.Money.Rate:abs}%，折合金额{most.Money.Change:abs}万元，系机构职能划转及上级专项下达时间不同所致。");
        page.Plain("一般公共预算财政拨款支出按经济分类列示如下（万元）：");
        page.Table(table => table
            .Head("类", "经济分类科目", "决算数", "占比（%）")
            .Rows(year.Economic, (item, _) => [item.Code, item.Name, item.Total, item.Share])
            .Row(null, "合计", year.General.Expenditure, "100.00"));
    }
}
