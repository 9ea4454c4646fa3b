using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindBb;

/// <summary>The office of a county's consultative conference, mostly prose as one north-western province has it: money with its economic classes first, then what was done, then a short table of points.</summary>
internal sealed class ConsultativeWholeReport() : BlindLayout("consultative-whole", "blind-bb", new NumberStyle { Nothing = "0.00" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var own = year.BlindBb.Consultative;
        page.Heading(0, $"政协青岭县委员会办公室{year.Year}年度部门整体支出绩效自评报告");
        page.Heading(1, "一、部门概况");
        page.Plain("（一）部门职责。承担县政协全体会议、常委会会议、主席会议的会务和决议落实工作，组织委员开展政治协商、民主监督、参政议政，受理和督办委员提案，征集编印文史资料，联系服务政协委员和各界人士。");
        page.Say($"（二）机构设置。县政协机关内设{page.List(own.OfficeCount, own.Offices)}共{own.OfficeCount}个机构，无下属预算单位。核定编制{own.Crew.Posts}名，其中{own.Crews.Select(one => page.Text($"{one.Name}编制{one.Posts}名"))}。年末在职人员{own.Crew.Staff}人，其中{own.Crews.Select(one => page.Text($"{one.Name}人员{one.Staff}人"))}；退休人员{own.Retired}人。本届政协共有委员{own.Members}名。");
        page.Heading(1, "二、部门整体支出管理及使用情况");
        Money(own, year, page);
        page.Heading(1, "三、部门整体支出绩效情况");
        Work(own, page);
        page.Heading(1, "四、综合评价情况及结论");
        Conclusion(own, page);
        page.Heading(1, "五、存在的主要问题和改进措施");
        page.Say($"（一）主要问题。一是预算编制不够精细，年中追加{own.All.Added}万元，占年初预算的{own.All.AddedRate}%；二是项目支出进度不够均衡，“{Slowest(own).Name}”执行率仅{Slowest(own).Rate}%，结余{Slowest(own).Left}万元；三是绩效指标中定性指标偏多，考核难度较大。");
        page.Plain("（二）改进措施。结合年度协商工作计划提早谋划项目，按季度通报支出进度；把绩效目标细化到各专委会，完善量化考核办法；加强财务人员业务培训，提高预算绩效管理水平。");
    }

    private static Line Slowest(ConsultativeWhole own) => own.Projects.MinBy(one => one.Rate.Value)!;

    private static void Money(ConsultativeWhole own, DepartmentYear year, Page page)
    {
        page.Say($"{year.Year}年年初预算{own.All.Initial}万元，年中追加{own.All.Added}万元，全年预算{own.All.Budget}万元，全部为一般公共预算财政拨款。全年实际支出{own.All.Spent}万元，预算完成率{own.All.Rate}%，比上年{own.All.Money.Last}万元{page.Moved(own.All.Money)}万元，{page.Rose(own.All.Money)}。");
        page.Say($"（一）基本支出。全年支出{own.Basic.Spent}万元，其中：人员经费{own.Personnel.Spent}万元，包括{own.Wages.Select(one => page.Text($"{one.Name}{one.Amount}万元"))}；公用经费{own.Common.Spent}万元，主要包括{own.Costs.Select(one => page.Text($"{one.Name}{one.Amount}万元"))}。人员经费比上年{page.Moved(own.Personnel.Money)}万元，主要是人员变动和工资标准调整；公用经费比上年{page.Moved(own.Common.Money)}万元。");
        page.Say($"（二）项目支出。全年预算{own.Project.Budget}万元，支出{own.Project.Spent}万元，执行率{own.Project.Rate}%，具体如下：");
        page.Aside("单位：万元");
        page.Table(table => table
            .Head("项目名称", "年初预算", "全年预算", "实际支出", "执行率", "上年支出")
            .Rows(own.Projects.Add(own.Project with { Name = "合　计" }), (one, _) => [one.Name, one.Initial, one.Budget, one.Spent, new Formatted(one.Rate, null, "%"), one.Money.Last]));
        page.Say($"（三）“三公”经费。全年预算{own.ThreePublic.Budget}万元，实际支出{own.ThreePublic.Now}万元，为预算的{own.ThreePublic.Rate}%，比上年{page.Moved(own.ThreePublic.Money)}万元。其中：公务用车运行维护费{own.Vehicles.Now}万元，现有公务用车{own.Cars}辆；公务接待费{own.Guests.Now}万元，接待{own.Batches}批次{own.People}人次；无因公出国（境）费和公务用车购置费。");
    }

    private static void Work(ConsultativeWhole own, Page page)
    {
        var made = own.Proposals;
        page.Say($"（一）提案工作。全年收到提案{made.Received.Now}件，比上年{page.Moved(made.Received)}件；经审查立案{made.Filed}件，立案率{made.FiledRate}%。其中{made.Kinds.Select(one => page.Text($"{one.Name}{one.Amount}件，占{one.Share}%")):；}。截至年底，所提问题已解决或基本解决的{made.Done}件，占立案数的{made.DoneRate}%；正在解决或列入计划解决的{made.Partly}件；留作参考的{made.Later}件。提案者对办理结果表示满意的{made.Content}件，满意率{made.ContentRate}%。");
        page.Say($"（二）履职活动。{own.Deeds.Select(one => page.Text($"{one.Name}{one.Actual}{one.Unit}，年度目标{one.Target}{one.Unit}")):；}。");
        page.Say($"（三）满意度。面向{own.Poll.Who}发放问卷{own.Poll.Issued}份，收回有效问卷{own.Poll.Valid}份，有效率{own.Poll.ValidRate}%；评价为满意的{own.Poll.Content}份，满意度{own.Poll.ContentRate}%。");
    }

    private static void Conclusion(ConsultativeWhole own, Page page)
    {
        page.Say($"经自评，部门整体支出绩效综合得分{own.Sheet.Score}分，共扣{own.Sheet.Lost}分，评价等级为“{own.Sheet.Grade}”。各部分得分如下：");
        page.Table(table => table
            .Head("一级指标", "分值", "得分", "扣分", "得分率")
            .Rows(own.Sheet.Groups, (one, _) => [one.Name, one.Weight, one.Score, one.Lost, new Formatted(one.Rate, null, "%")])
            .Row("合计", own.Sheet.Weight, own.Sheet.Score, own.Sheet.Lost, null));
        page.Say($"扣分主要集中在以下指标：{own.Sheet.Marks.Where(one => !one.IsFull).Select(one => page.Text($"{one.Name}（{one.Weight}分）扣{one.Lost}分")):，}。");
    }
}
