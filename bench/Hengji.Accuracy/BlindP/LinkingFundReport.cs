using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindP;

/// <summary>A county on a year's money for villages: sources in batches, uses by kind with their projects, towns in a table, zeros at the end dropped.</summary>
internal sealed class LinkingFundReport() : BlindLayout("linking-fund", "blind-p", new NumberStyle { DropsZeros = true, Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var fund = year.BlindP.Linking;
        page.Heading(0, $"{year.County()}{year.Year}年度财政衔接推进乡村振兴补助资金使用情况报告");
        page.Plain("按照省、市关于衔接资金公告公示和绩效管理的要求，现将本年度资金安排使用情况报告如下。");
        page.Heading(1, "一、资金到位情况");
        Sources(year, fund, page);
        page.Heading(1, "二、资金安排和支出情况");
        Uses(fund, page);
        page.Heading(1, "三、项目实施和资金效益");
        Works(fund, page);
        page.Heading(1, "四、监督管理情况");
        page.Say($"坚持县级公告、乡村公示，县财政局会同农业农村局、审计局全年开展专项检查{fund.Checked}次，发现问题{fund.Faults}个，均已完成整改。");
        page.Heading(1, "五、存在的困难和下一步打算");
        page.Plain("一是个别产业项目用地手续办理时间较长，影响支出进度；二是部分已建成资产管护责任落实不够到位。下一步将提前谋划项目库，加快报账，强化资产确权移交和后续管护。");
        page.Heading(1, "附表");
        Tables(fund, page);
    }

    private static void Sources(DepartmentYear year, LinkingFund fund, Page page)
    {
        string[][] names = [["第一批", "第二批"], ["第一批", "第二批", "第三批"], [], ["年初预算", "年中追加"]];
        page.Say($"{year.Year}年我县共到位各级财政衔接资金{fund.All.Now}万元，较上年{fund.All.Last}万元{page.Than(fund.All)}。其中：");
        foreach (var (one, number) in Numbered(fund.Levels))
        {
            var batches = names[number - 1];
            page.Say($"{number}.{one.Name}{one.Money.Now}万元，占{one.Share}%，较上年{page.Moved(one.Money)}万元{(batches.Length == 0 ? page.Text($"") : page.Text($"（{one.Batches.Zip(batches, (amount, batch) => page.Text($"{batch}{amount}万元")):、}）"))}。");
        }
    }

    private static void Uses(LinkingFund fund, Page page)
    {
        page.Say($"全年安排项目{fund.AllUses.Projects}个，安排资金{fund.AllUses.Planned}万元；截至12月31日，累计支出{fund.Spent}万元，支出进度{fund.SpentRate}%，结转下年{fund.Left}万元。分级次看，{fund.Levels.Select(one => page.Text($"{one.Name}支出{one.Spent}万元，支出进度{one.Rate}%")):；}。");
        page.Plain("按资金用途分：");
        foreach (var (one, number) in Numbered(fund.Uses))
            page.Say($"（{BlindPParts.Numerals[number - 1]}）{one.Name}项目{one.Projects}个，安排{one.Planned}万元，占{one.Share}%，已支出{one.Spent}万元，支出进度{one.Rate}%。");
        page.Say($"其中，{fund.Paid.Select(one => page.Text($"{one.Name}{one.Count}{one.Unit}，每{one.Unit}{one.Each:元,0}元，共{one.Amount}万元")):；}。");
    }

    private static void Works(LinkingFund fund, Page page)
    {
        page.Say($"（一）项目进度。{fund.AllUses.Projects}个项目已完工{fund.Finished}个，完工率{fund.FinishedRate}%，在建{fund.Going}个。产业发展资金占比{fund.Uses[0].Share}%，达到上级规定比例。");
        page.Say($"（二）带动效益。项目覆盖{fund.AllTowns.Villages}个村，联农带农{fund.Helped}人，其中脱贫人口和监测对象{fund.HelpedPoor}人；带动增收{fund.Income}万元，人均增收{fund.IncomeEach:0}元。");
    }

    private static void Tables(LinkingFund fund, Page page)
    {
        page.Plain("附表1　分用途资金安排支出表（单位：个、万元）");
        page.Table(table => table
            .Head("资金用途", "项目个数", "安排金额", "已支出", "未支出", "支出进度")
            .Rows([.. fund.Uses, fund.AllUses], (one, _) => [one.Name, one.Projects, one.Planned, one.Spent, one.Left, new Formatted(one.Rate, null, "%")]));
        page.Plain("附表2　分乡镇资金安排支出表");
        page.Table(table => table
            .Head("乡镇（部门）", "涉及村（个）", "受益脱贫户（户）", "项目（个）", "安排资金（万元）", "支出资金（万元）", "支出进度（%）")
            .Row(Town(fund.AllTowns))
            .Rows(fund.Towns, (one, _) => Town(one)));

        static object?[] Town(LinkingTown one) => [one.Name, one.Villages, one.Households, one.Projects, one.Planned, one.Spent, one.Rate];
    }
}
