using Hengji.Accuracy.Blind;
using Hengji.Accuracy.BlindO;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindKk;

/// <summary>A province's grain office: what it is for, its final accounts, effect and efficiency by halves, points level by level; 亿元 with four decimals, smaller sums in 万元.</summary>
internal sealed class ProvinceGrainReport() : BlindLayout("province-grain-whole", "blind-kk", new NumberStyle { MoneyScale = 100_000_000, MoneyDecimals = 4, Nothing = "—" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var own = year.BlindKk.Grain;
        page.Heading(0, $"岭海省粮食和物资储备局{year.Year}年度部门整体支出绩效自评报告");
        page.Heading(1, "一、部门基本情况");
        page.Plain("（一）部门职能。贯彻国家粮食流通和物资储备法律法规，拟订全省粮食流通和物资储备规划，管理省级储备粮油和应急救灾物资，负责粮食安全责任制考核的组织实施和粮食流通监督检查。");
        page.Say($"（二）人员情况。局机关及所属单位年末实有在职人员{own.Staff}人，办公用房面积{own.Area}平方米。");
        page.Say($"（三）年度总体工作和重点任务。落实省级储备规模{own.AllKinds.Size}万吨，完成年度轮换；检查库点{own.Checks.Target}个；培训行业人员{own.Training.Target}人次；支持{own.CityCount}个地市（{page.List(own.CityCount, [.. own.Cities.Select(one => one.Name)])}）建设粮食产业项目{own.AllCities.Works}个。");
        page.Heading(2, "（四）部门整体支出情况（以决算数为统计口径）");
        Money(own, page);
        page.Heading(1, "二、绩效自评情况");
        page.Heading(2, "（一）自评结论");
        page.Say($"对照评价指标体系，{year.Year}年度部门整体支出绩效自评得分{own.Sheet.Score}分，等级为{own.Sheet.Grade}。其中履职效能{own.Sheet.Groups[0].Weight}分，得{own.Sheet.Groups[0].Score}分，得分率{own.Sheet.Groups[0].Rate}%；管理效率{own.Sheet.Groups[1].Weight}分，得{own.Sheet.Groups[1].Score}分，得分率{own.Sheet.Groups[1].Rate}%。");
        page.Heading(2, "（二）履职效能分析");
        Effect(own, page);
        page.Heading(2, "（三）管理效率分析");
        Efficiency(own, page);
        page.Heading(2, "（四）存在问题及改进意见");
        page.Say($"1.预算约束性不强，年中追加{own.Added}亿元，占年初预算的{own.AddedRate}%，扣{own.Sheet.Of("预算编制约束性").Lost}分。2.绩效监控不够及时，扣{own.Sheet.Of("绩效管理制度执行").Lost}分。3.个别资产未及时入账，扣{own.Sheet.Of("资产盘点和数据质量").Lost}分。4.专项资金支出进度不平衡，地市合计未支出{own.AllCities.Money.Left:万,2}万元，扣{own.Sheet.Of("专项资金绩效").Lost}分。下一步将提高预算编制的科学性，按季开展绩效运行监控，及时办理资产入账，督促地市加快项目建设和资金支付。");
        page.Heading(1, "三、其他自评情况");
        page.Plain("上年度绩效自评发现的问题已全部制定整改措施，自评结果已在省局门户网站公开。");
        page.Heading(1, "附表　部门整体支出绩效自评评分表");
        page.Table(table => Marks(table, own, page));
    }

    private static void Money(ProvinceGrain own, Page page)
    {
        page.Say($"年初预算{own.All.Initial}亿元，调整预算{own.All.Budget}亿元，决算支出{own.All.Spent}亿元，比上年{page.Moved(own.All.Item.Money)}亿元，{page.Rose(own.All.Item.Money)}。其中：基本支出{own.Basic.Spent}亿元，占{own.BasicShare}%；项目支出{own.Projects.Spent}亿元，占{own.ProjectShare}%。");
        page.Aside("单位：亿元");
        page.Table(table => table
            .Head("支出项目", "上年决算", "年初预算", "调整预算", "本年决算", "比上年增减", "支出率（%）")
            .Rows([own.Basic, own.Personnel, own.Common, own.Projects, .. own.Tasks, own.All], (one, index) => [Named(one.Name, index), one.Last, one.Initial, one.Budget, one.Spent, one.Item.Money.Change, one.Rate]));
    }

    private static string Named(string name, int index) => index switch { 0 => $"一、{name}", 1 or 2 => $"　{name}", 3 => $"二、{name}", _ when name == "合计" => name, _ => $"　{index - 3}.{name}" };

    private static void Effect(ProvinceGrain own, Page page)
    {
        page.Say($"1.储备安全。全年购入{own.AllKinds.Bought}万吨，轮出{own.AllKinds.Sold}万吨，年末库存{own.AllKinds.Closing}万吨，为核定规模{own.AllKinds.Size}万吨的{own.SizeRate}%。按分品种的年度标准（{own.Kinds.Select(one => page.Text($"{one.Name}每吨{one.Standard:元,0}元"))}）拨付保管费用{own.AllKinds.Fee}亿元。");
        page.Table(table => table
            .Head(new Span("品种", 2), new Span("库存（万吨）", 1, 4), new Span("保管费用", 1, 3))
            .Head("年初", "购入", "轮出", "年末", "核定规模（万吨）", "标准（元/吨）", "金额（亿元）")
            .Rows(own.Kinds, (one, _) => [one.Name, one.Opening, one.Bought, one.Sold, one.Closing, one.Size, new Formatted(one.Standard, "元,0"), one.Fee])
            .Row("合计", own.AllKinds.Opening, own.AllKinds.Bought, own.AllKinds.Sold, own.AllKinds.Closing, own.AllKinds.Size, "—", own.AllKinds.Fee));
        page.Say($"2.质量监管。检测样品{own.Samples}份，合格{own.Passed}份，合格率{own.PassedRate}%；检查库点{own.Checks.Actual}个，完成率{own.Checks.Rate}%；培训行业人员{own.Training.Actual}人次，完成率{own.Training.Rate}%。全省粮食应急供应网点由{own.Emergency.Last}个增加到{own.Emergency.Now}个，新增{own.Emergency.Change}个，增长{own.Emergency.Rate}%。");
        page.Say($"3.专项效能。粮食产业高质量发展专项资金（省对下转移支付，不含在部门支出内）下达地市{own.AllCities.Money.Budget:万,2}万元，已支出{own.AllCities.Money.Spent:万,2}万元，支出率{own.AllCities.Money.Rate}%；支持项目{own.AllCities.Works}个，完工{own.AllCities.Done}个，完工率{own.DoneRate}%。");
        page.Table(table => table
            .Head("地市", "支持项目（个）", "完工（个）", "下达资金（万元）", "已支出（万元）", "未支出（万元）", "支出率（%）")
            .Rows([.. own.Cities, own.AllCities], (one, _) => [one.Name, one.Works, one.Done, Small(one.Money.Budget), Small(one.Money.Spent), Small(one.Money.Left), one.Money.Rate]));
        page.Say($"4.满意度。{own.Poll.Who}问卷发放{own.Poll.Issued}份、有效{own.Poll.Valid}份，满意和基本满意{own.Poll.Content}份，满意度{own.Poll.ContentRate}%。");
    }

    private static Formatted Small(Fact money) => new(money, "万,2");

    private static void Efficiency(ProvinceGrain own, Page page)
    {
        page.Say($"1.预算执行。部门预算资金支出率{own.All.Rate}%，年末结转结余{own.All.Left}亿元，结转结余率{own.LeftRate}%，其中项目支出结转{own.Projects.Left}亿元。");
        page.Say($"2.“三公”经费。决算数{own.Three.Now:万,2}万元，预算数{own.Three.Budget:万,2}万元，支出率{own.Three.Rate}%，比上年减少{own.Three.Money.Change:万,2,abs}万元。其中{((BudgetedItem[])[own.Abroad, own.Cars, own.Guests]).Select(one => page.Text($"{one.Name}{one.Now:万,2}万元，下降{one.Money.Rate:abs}%")):；}。");
        page.Say($"3.运行成本。四项成本均低于上年，其中人均公用经费{own.Costs[0].Each}元，能耗支出每平方米{own.Costs[2].Each}元，物业管理费每平方米{own.Costs[3].Each}元。");
        page.Table(table => table
            .Head("成本项目", "本年（万元）", "上年（万元）", "增减率（%）", "计算口径", "单位成本（元）")
            .Rows(own.Costs, (one, _) => [one.Name, Small(one.Money.Now), Small(one.Money.Last), one.Money.Rate, one.Per, one.Each]));
        page.Plain("4.采购、资产和绩效管理。采购文件和合同按时备案公开，未发生投诉；组织年度资产盘点；部门预算项目和专项资金全部设定绩效目标并开展自评。");
    }

    private static void Marks(TableWriter table, ProvinceGrain own, Page page)
    {
        table.Head("指标", "年度目标", "完成情况", "分值", "自评得分", "扣分");
        foreach (var group in own.Sheet.Groups)
        {
            table.Row(group.Name, null, null, group.Weight, group.Score, group.Lost);
            foreach (var part in group.Parts)
                Marks(table, part, page);
        }
        table.Row("总计", null, null, own.Sheet.Weight, own.Sheet.Score, own.Sheet.Lost);
    }

    private static void Marks(TableWriter table, MarkPart part, Page page)
    {
        table.Row($"　{part.Name}", null, null, part.Weight, part.Score, null);
        foreach (var mark in part.Marks)
            table.Row($"　　{mark.Name}", mark.WantedCell(page), mark.DoneCell(), mark.Weight, mark.Score, mark.Lost);
    }
}
