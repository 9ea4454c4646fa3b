using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindBb;

/// <summary>A banner's bureau of farming and herding as one northern region has it: by unit, then by the governments that gave the money; percentages with one decimal.</summary>
internal sealed class HerdingWholeReport() : BlindLayout("herding-whole", "blind-bb", new NumberStyle { PercentDecimals = 1, Nothing = "—" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var own = year.BlindBb.Herding;
        page.Heading(0, $"乌兰塔拉旗农牧局{year.Year}年度部门整体支出绩效自评报告");
        page.Heading(1, "一、基本情况");
        page.Plain("（一）部门职责。统筹推进全旗乡村牧区产业发展，负责种植业、畜牧业、农牧业机械化管理，承担动物防疫检疫、农畜产品质量安全监管、农田建设和农牧民培训等工作。");
        page.Say($"（二）人员编制。农牧局部门预算包括局机关和所属事业单位共{own.UnitCount}家，编制{own.Crew.Posts}名，实有{own.Crew.Staff}人。其中{own.Crews.Select(one => page.Text($"{one.Name}编制{one.Posts}名、实有{one.Staff}人")):；}。");
        page.Heading(1, "二、部门预算收支情况");
        Money(own, year, page);
        page.Heading(1, "三、项目资金安排和使用情况");
        Transfers(own, page);
        page.Heading(1, "四、绩效目标完成情况");
        Results(own, page);
        page.Heading(1, "五、自评结果");
        page.Say($"经综合评价，部门整体支出绩效得{own.Sheet.Score}分，等次为“{own.Sheet.Grade}”。其中{own.Sheet.Groups.Select(one => page.Text($"{one.Name}（{one.Weight}分）得{one.Score}分"))}。");
        page.Heading(1, "六、存在的问题和下一步打算");
        page.Say($"一是上级项目资金下达较晚，全年调增预算{own.All.Added}万元，占年初预算的{own.All.AddedRate}%；二是部分项目受施工期限制支付滞后，项目资金结余{own.Transfer.Money.Left}万元，其中{Most(own).Name}结余{Most(own).Money.Left}万元；三是基层畜牧兽医力量不足。下一步，将抢抓施工期，加快项目验收和资金兑付，合理编制年初预算，补充专业技术人员。");
        page.Heading(1, "附表　部门整体支出绩效自评指标表");
        page.Table(table =>
        {
            table.Head("一级指标", "二级指标", "三级指标", "分值", "指标值", "完成值", "自评得分");
            foreach (var mark in own.Sheet.Marks)
                table.Row(mark.Level1, mark.Level2, mark.Name, mark.Weight, mark.Name == "预算执行率" ? "100%" : mark.WantedCell(page), mark.Name == "预算执行率" ? new Formatted(own.All.Rate, null, "%") : mark.DoneCell(), mark.Score);
            table.Row("合计", null, null, own.Sheet.Weight, null, null, own.Sheet.Score);
        });
    }

    private static Aided Most(HerdingWhole own) => own.Transfers.MaxBy(one => one.Money.Left.Value)!;

    private static void Money(HerdingWhole own, DepartmentYear year, Page page)
    {
        page.Say($"（一）收入。{year.Year}年收入合计{own.Incomes.Year.Now}万元，较上年{page.Moved(own.Incomes.Year)}万元，{page.Rose(own.Incomes.Year)}。其中{own.Incomes.Sources.Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):；}。");
        page.Say($"（二）支出。{year.Year}年支出合计{own.All.Spent}万元，较上年{page.Moved(own.All.Money)}万元，其中基本支出{own.Basic.Amount}万元，占{own.Basic.Share}%；项目支出{own.Project.Amount}万元，占{own.Project.Share}%。年初结转{own.Incomes.Opening}万元，年末结转{own.Incomes.Closing}万元。");
        page.Say($"（三）预算执行。年初预算{own.All.Initial}万元，调整后预算{own.All.Budget}万元，执行率{own.All.Rate}%。各单位执行情况：");
        page.Aside("单位：万元、%");
        page.Table(table => table
            .Head("单位名称", "年初预算", "调整预算数", "决算数", "执行率", "上年决算数", "增减额")
            .Rows(own.Units.Add(own.All), (one, _) => [one.Name, one.Initial, one.Budget, one.Spent, one.Rate, one.Money.Last, one.Money.Change]));
        page.Say($"（四）“三公”经费。全年支出{own.ThreePublic.Now}万元，较上年{page.Moved(own.ThreePublic.Money)}万元。其中公务用车运行维护费{own.Run.Now}万元，预算{own.Run.Budget}万元；公务接待费{own.Guests.Now}万元，预算{own.Guests.Budget}万元。");
    }

    private static void Transfers(HerdingWhole own, Page page)
    {
        page.Say($"{own.Transfers.Length}个主要项目共安排资金{own.Transfer.Money.Budget}万元，其中{own.Levels.Select(one => page.Text($"{one.Name}{one.Amount}万元，占{one.Share}%")):；}。全年支出{own.Transfer.Money.Spent}万元，支出率{own.Transfer.Money.Rate}%。");
        page.Aside("单位：万元");
        page.Table(table =>
        {
            table.Head(new Span("项目", 2), new Span("资金安排", 1, 5), new Span("支出", 2), new Span("支出率（%）", 2), new Span("结余", 2));
            table.Head("小计", "中央", "自治区", "盟级", "旗本级");
            foreach (var one in own.Transfers.Add(own.Transfer))
                table.Row(one.Name, one.Money.Budget, one.Central, one.Region, one.League, one.Banner, one.Money.Spent, one.Money.Rate, one.Money.Left);
        });
    }

    private static void Results(HerdingWhole own, Page page)
    {
        page.Say($"（一）产出情况。{own.Deeds.Select(one => page.Text($"{one.Name}{one.Actual}{one.Unit}，完成年度任务{one.Target}{one.Unit}的{one.Rate}%")):；}。");
        page.Say($"（二）畜牧业生产。牧业年度末全旗牲畜存栏{own.Herd.Standing.Now}头只，较上年{page.Moved(own.Herd.Standing)}头只，{page.Rose(own.Herd.Standing)}；全年出栏{own.Herd.Sold}头只。其中{own.Herds.Select(one => page.Text($"{one.Name}存栏{one.Standing.Now}头只、出栏{one.Sold}头只")):；}。");
        page.Say($"（三）动物防疫。春秋两季应免牲畜{own.Due}头只，实免{own.Immune}头只，免疫密度{own.ImmuneRate}%。肉牛肉羊良种补贴中直接兑付养殖户{own.Households}户{own.Grant}万元，户均{own.GrantEach:元}元。");
        page.Say($"（四）满意度。入户调查农牧民{own.Poll.Issued}户，有效问卷{own.Poll.Valid}份，满意{own.Poll.Content}份，满意度{own.Poll.ContentRate}%。");
    }
}
