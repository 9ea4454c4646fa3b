using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindKk;

/// <summary>A county's water office after a province's nine headings: money by budget, results, then the table of basic data and the form; 万元 with two decimals, totals last.</summary>
internal sealed class CountyWaterReport() : BlindLayout("county-water-whole", "blind-kk", new NumberStyle { Nothing = "0" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var own = year.BlindKk.Water;
        page.Heading(0, $"桐溪县水利局{year.Year}年度部门整体支出绩效自评报告");
        page.Heading(1, "一、部门（单位）基本情况");
        page.Plain("（一）职能职责。贯彻执行水利法律法规和方针政策，负责全县水资源开发利用与保护、水利工程建设与运行管理、水旱灾害防御、农村供水、河湖管理和水库移民后期扶持等工作。");
        page.Say($"（二）人员情况。全局核定编制{own.Posts}名，{year.Year}年末实有在职人员{own.Staff}人，在职人员控制率{own.StaffRate}%；退休人员{own.Retired}人。");
        page.Heading(1, "二、一般公共预算支出情况");
        General(own, page);
        page.Heading(1, "三、政府性基金预算支出情况");
        page.Say($"{year.Year}年政府性基金预算支出{own.FundMoney.Spent}万元，全部为大中型水库移民后期扶持支出。其中：按每人每年{own.Moved.Standard:元,0}元的标准，向{own.Moved.People}名移民发放直补资金{own.Moved.Money}万元；实施移民村基础设施和产业扶持项目支出{own.Aid.Spent}万元，该项结转{own.Aid.Left}万元。");
        page.Heading(1, "四、国有资本经营预算支出情况");
        page.Plain("本部门无国有资本经营预算支出。");
        page.Heading(1, "五、社会保险基金预算支出情况");
        page.Plain("本部门无社会保险基金预算支出。");
        page.Heading(1, "六、部门整体支出绩效情况");
        Results(own, page);
        page.Heading(1, "七、存在的问题及原因分析");
        page.Say($"一是年初预算不够细化，全年追加{own.Added}万元，追加比例{own.AddedRate}%，主要是上级专项年中下达。二是部分项目推进偏慢，年末项目支出结转{own.Special.Left}万元，其中移民后扶项目资金执行率为{own.Aid.Rate}%。三是长效管护经费渠道单一，“水利工程长效管护”扣{own.Sheet.Of("水利工程长效管护").Lost}分，“项目按期完工”扣{own.Sheet.Of("项目按期完工").Lost}分，“河湖水环境”扣{own.Sheet.Of("河湖水环境").Lost}分。");
        page.Heading(1, "八、下一步改进措施");
        page.Plain("一是做实项目库，提前开展前期工作，提高年初预算到位率。二是实行项目支出月调度，对执行进度滞后的项目及时约谈。三是推行小型水利工程物业化管护，探索水费反哺管护机制。");
        page.Heading(1, "九、部门整体支出绩效自评结果拟应用和公开情况");
        page.Plain("自评结果将作为编制下年度预算和改进管理的依据，并按要求随部门决算在县政府门户网站公开。");
        page.Heading(1, "附件1　部门整体支出绩效评价基础数据表");
        page.Table(table => BasicData(table, own));
        page.Heading(1, "附件2　部门整体支出绩效自评表");
        page.Table(table => Form(table, own));
        page.Table(table => Marks(table, own, page));
    }

    private static void General(CountyWater own, Page page)
    {
        page.Say($"全年一般公共预算支出{own.General.Spent}万元，上年为{own.General.Last}万元，同比{page.Word(own.General.Item.Money.Change, "增加", "减少")}{own.General.Item.Money.Change:abs}万元，{page.Rose(own.General.Item.Money)}。");
        page.Say($"（一）基本支出情况。基本支出{own.Basic.Spent}万元，预算执行率{own.Basic.Rate}%。其中：人员经费{own.Personnel.Spent}万元，占基本支出的{own.PersonnelShare}%；公用经费{own.Common.Spent}万元，占{own.CommonShare}%。“三公”经费支出{own.Three.Now}万元，控制在预算{own.Three.Budget}万元以内，比上年减少{own.Three.Money.Change:abs}万元，下降{own.Three.Money.Rate:abs}%：公务用车运行维护费{own.Cars.Now}万元，公务接待费{own.Guests.Now}万元，无因公出国（境）费用。");
        page.Say($"（二）项目支出情况。一般公共预算安排专项资金{own.Projects.Budget}万元，支出{own.Projects.Spent}万元，执行率{own.Projects.Rate}%，结转{own.Projects.Left}万元。其中小型水库运行管护{own.Dams.Money}万元，涉及小型水库{own.Dams.All}座：小（1）型{own.Dams.Large}座，每座{own.Dams.LargeStandard}万元；小（2）型{own.Dams.Small}座，每座{own.Dams.SmallStandard}万元。各专项情况见下表。");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("序号", "专项名称", "年初预算数", "调整后预算数", "支出数", "结转数", "执行率（%）")
            .Rows(own.Tasks, (one, index) => [$"{index + 1}", one.Name, one.Initial, one.Budget, one.Spent, one.Left, one.Rate])
            .Row(new Span("合计", 1, 2), own.Projects.Initial, own.Projects.Budget, own.Projects.Spent, own.Projects.Left, own.Projects.Rate));
    }

    private static void Results(CountyWater own, Page page)
    {
        page.Say($"根据部门整体支出绩效评价指标，自评得分{own.Sheet.Score}分，评价等级为“{own.Sheet.Grade}”。全年支出{own.All.Spent}万元，预算执行率{own.All.Rate}%，该项得{own.Sheet.Groups[0].Score}分；其中基本支出占{own.BasicShare}%，项目支出占{own.SpecialShare}%。");
        page.Say($"（一）经济性。公用经费预算{own.Common.Budget}万元，实际支出{own.Common.Spent}万元，控制率{own.Common.Rate}%；“三公”经费控制率{own.Three.Rate}%；政府采购预算{own.Planned}万元，实际采购{own.Bought}万元，执行率{own.BoughtRate}%。");
        page.Say($"（二）效率性。{own.Deeds.Select(one => page.Text($"{one.Name}{one.Actual}{one.Unit}，完成目标{one.Target}{one.Unit}的{one.Rate}%")):；}。");
        page.Say($"（三）有效性。全县农村人口{own.Rural}人中，用上自来水的{own.Tapped}人，普及率{own.TapRate}%；新增和恢复灌溉面积{own.Irrigated.Now}亩，比上年的{own.Irrigated.Last}亩增加{own.Irrigated.Change}亩，增长{own.Irrigated.Rate}%。全县水库安全度汛，无一垮坝。");
        page.Say($"（四）满意度。面向{own.Poll.Who}发放问卷{own.Poll.Issued}份，收回有效问卷{own.Poll.Valid}份（有效率{own.Poll.ValidRate}%），其中{own.Poll.Content}份表示满意，满意度{own.Poll.ContentRate}%。");
    }

    private static void BasicData(TableWriter table, CountyWater own)
    {
        table.Head("财政供养人员情况（人）", "编制数", "年末在职人数", "控制率（%）").Row(null, own.Posts, own.Staff, own.StaffRate);
        table.Row("经费控制情况（万元）", "上年决算数", "本年预算数", "本年决算数");
        foreach (var (one, name) in new[] { (own.Three, "三公经费"), (own.Cars, "1.公务用车运行维护费"), (own.Abroad, "2.因公出国（境）费"), (own.Guests, "3.公务接待费") })
            table.Row(name, one.Money.Last, one.Budget, one.Now);
        foreach (var (one, name) in own.Tasks.Concat([own.Direct, own.Aid]).Select((one, index) => (one, $"{index + 1}.{one.Name}")).Prepend((own.Special, "项目支出")))
            table.Row(name, one.Last, one.Budget, one.Spent);
        foreach (var (one, name) in own.Commons.Select((one, index) => (one, $"{index + 1}.{one.Name}")).Prepend((own.Common, "公用经费")))
            table.Row(name, one.Last, one.Budget, one.Spent);
    }

    private static void Form(TableWriter table, CountyWater own)
    {
        table.Head("年度预算申请（万元）", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率（%）", "得分");
        table.Row("年度资金总额", own.All.Initial, own.All.Budget, own.All.Spent, own.Sheet.Groups[0].Weight, own.All.Rate, own.Sheet.Groups[0].Score);
        foreach (var (one, name) in new[] { (own.General, "按收入性质分：一般公共预算拨款"), (own.FundMoney, "政府性基金拨款"), (own.Basic, "按支出性质分：基本支出"), (own.Special, "项目支出") })
            table.Row(name, one.Initial, one.Budget, one.Spent, "—", one.Rate, "—");
    }

    private static void Marks(TableWriter table, CountyWater own, Page page)
    {
        table.Head("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分");
        foreach (var mark in own.Sheet.Groups.Skip(1).SelectMany(group => group.Marks))
            table.Row(mark.Level1, mark.Level2, mark.Name, mark.WantedCell(page), mark.DoneCell(), mark.Weight, mark.Score);
        table.Row(new Span("总分（含预算执行率得分）", 1, 5), own.Sheet.Weight, own.Sheet.Score);
    }
}
