using Hengji.Accuracy.Blind;
using Hengji.Accuracy.Pages;
using Hengji.Accuracy.Years;

namespace Hengji.Accuracy.BlindH;

/// <summary>A north-western county's small office: forms first, then reasons for each figure; meetings and training stand with the three public costs.</summary>
internal sealed class CountyAuditors() : BlindLayout("county-auditors", "blind-h", new NumberStyle { Nothing = "" })
{
    protected override void Write(DepartmentYear year, Page page)
    {
        var account = year.BlindH.Auditors;
        page.Heading(0, $"{year.Region}审计局{year.Year}年部门决算");
        page.Heading(1, "第一部分　部门概况");
        People(year, account.People, page);
        page.Heading(1, $"第二部分　{year.Year}年度部门决算表");
        Forms(account, page);
        page.Heading(1, $"第三部分　{year.Year}年度部门决算情况说明");
        page.Heading(2, "一、收入支出决算总体情况说明");
        Overall(year, account, page);
        page.Heading(2, "二、财政拨款收入支出决算情况说明");
        Fiscal(year, account, page);
        page.Heading(2, "三、“三公”经费、培训费及会议费支出情况说明");
        Costs(year, account.Costs, page);
        page.Heading(2, "四、其他重要事项的情况说明");
        Others(year, account, page);
    }

    private static void People(DepartmentYear year, AccountPeople people, Page page)
    {
        page.Say($"截至{year.Year}年底，本部门人员编制{people.Posts}人，其中行政编制{people.CivilPosts}人、事业编制{people.PublicPosts}人；实有人员{people.Staff}人，其中行政{people.Civil}人、事业{people.Public}人。单位管理的离退休人员{people.Retired.Now}人。");
        page.Table(table => table
            .Head("人员类别", "编制数", "实有数").Row("行政人员", people.CivilPosts, people.Civil).Row("事业人员", people.PublicPosts, people.Public).Row("合计", people.Posts, people.Staff));
    }

    private static void Forms(FinalAccount account, Page page)
    {
        (string Name, Action Print)[] forms =
        [
            ("收入支出决算总表", () => AccountTables.Summary(page, account, false)), ("收入决算表", () => Income(account, page)), ("支出决算表", () => Spent(account, page)), ("财政拨款收入支出决算总表", () => AccountTables.Fiscal(page, account)),
            ("一般公共预算财政拨款支出决算表", () => AccountTables.Subjects(page, account, _ => true)), ("一般公共预算财政拨款基本支出决算表", () => Economic(account, page)), ("“三公”经费及会议费、培训费支出决算表", () => Held(account.Costs, page)),
        ];
        foreach (var (form, number) in Numbered(forms))
        {
            page.Heading(2, form.Name);
            page.Aside($"公开0{number}表　　编制部门：审计局　　金额单位：万元");
            form.Print();
        }
    }

    private static void Income(FinalAccount account, Page page) => page.Table(table => table
        .Head(["项目", "本年收入合计", .. account.Sources.Select(one => one.Name)]).Row(["合计", account.Income.Now, .. account.Sources.Select(one => one.Money.Now)]));

    private static void Spent(FinalAccount account, Page page) => page.Table(table => table
        .Head("功能分类科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出")
        .Row(new Span("合计", 1, 2), account.Spent.Now, account.Basic.Now, account.Project.Now)
        .Rows(account.Classes, (one, _) => [one.Code, one.Name, one.All, one.Basic, one.Project]));

    private static void Economic(FinalAccount account, Page page)
    {
        var money = account.Economic;
        page.Table(table => table
            .Head("经济分类科目编码", "科目名称", "基本支出合计", "人员经费", "公用经费")
            .Row(new Span("合计", 1, 2), account.Whole.Basic, money.Personnel.Now, money.Office.Now)
            .Row("301", "工资福利支出", money.Wages, money.Wages, null).Rows(money.WageItems, (one, _) => [one.Code, one.Name, one.Amount, one.Amount, null])
            .Row("302", "商品和服务支出", money.Goods, null, money.Goods).Rows(money.GoodsItems, (one, _) => [one.Code, one.Name, one.Amount, null, one.Amount])
            .Row("303", "对个人和家庭的补助", money.Help, money.Help, null).Rows(money.HelpItems, (one, _) => [one.Code, one.Name, one.Amount, one.Amount, null])
            .Row("310", "资本性支出", money.Equipment, null, money.Equipment));
    }

    private static void Held(HeldCosts costs, Page page) => page.Table(table => table
        .Head("项目", "小计", "因公出国（境）费用", "公务接待费", "公务用车购置费", "公务用车运行维护费", "会议费", "培训费")
        .Row("预算数", costs.Three.Budget, null, costs.Reception.Budget, null, costs.Run.Budget, costs.Meeting.Budget, costs.Training.Budget)
        .Row("决算数", costs.Three.Now, null, costs.Reception.Now, null, costs.Run.Now, costs.Meeting.Now, costs.Training.Now));

    private static void Overall(DepartmentYear year, FinalAccount account, Page page)
    {
        page.Say($"（一）{year.Year}年度收入总计、支出总计均为{account.Total.Now}万元，与上年相比收、支总计各{page.Against(account.Total, "万元", "上升")}，主要是投资审计协审费用和人员经费变动。");
        page.Say($"（二）本年收入合计{account.Income.Now}万元，其中：{account.Sources.Select(one => page.Text($"{one.Name}{one.Money.Now}万元，占收入合计的{one.Share}%，较上年{page.Against(one.Money, "万元", "上升")}")):；}。");
        page.Say($"（三）本年支出合计{account.Spent.Now}万元，其中：基本支出{account.Basic.Now}万元，占支出合计的{account.BasicShare}%，较上年{page.Against(account.Basic, "万元", "上升")}；项目支出{account.Project.Now}万元，占支出合计的{account.ProjectShare}%，较上年{page.Against(account.Project, "万元", "上升")}。");
    }

    private static void Fiscal(DepartmentYear year, FinalAccount account, Page page)
    {
        page.Say($"（一）财政拨款收入支出决算总体情况。{year.Year}年度财政拨款收、支总计均为{account.Fiscal.Total.Now}万元，与上年相比各{page.Against(account.Fiscal.Total, "万元", "上升")}。");
        page.Say($"（二）一般公共预算财政拨款支出决算情况。年初预算{account.Whole.Budget}万元，支出决算{account.Whole.Now}万元，完成年初预算的{account.Whole.Rate}%，占本年支出合计的{account.Fiscal.GeneralShare}%，与上年相比{page.Against(account.Whole.Money, "万元", "上升")}。按照政府功能分类科目，其中：");
        foreach (var (item, number) in Numbered(account.Items))
            page.Say($"{number}.{item.Name}（{item.Code}）。年初预算为{item.Budget}万元，支出决算为{item.Now}万元，{(item.IsPlanned ? page.Text($"完成年初预算的{item.Rate}%，{item.Beside()}") : page.Text($"全部为年中追加"))}。");
        var money = account.Economic;
        page.Say($"（三）一般公共预算财政拨款基本支出{account.Whole.Basic}万元，包括人员经费和公用经费。人员经费{money.Personnel.Now}万元，主要包括：{page.Listed(money.WageItems.Concat(money.HelpItems))}。公用经费{money.Office.Now}万元，主要包括：{page.Listed(money.GoodsItems)}、资本性支出{money.Equipment}万元。");
    }

    private static void Costs(DepartmentYear year, HeldCosts costs, Page page)
    {
        page.Say($"（一）“三公”经费财政拨款支出决算总体情况。{year.Year}年度“三公”经费预算{costs.Three.Budget}万元，支出决算{costs.Three.Now}万元，完成预算的{costs.Three.Rate}%，决算数{(costs.Three.Plan.Change.Value == 0 ? page.Text($"与预算数持平") : page.Text($"较预算数{page.Moved(costs.Three.Plan)}万元"))}，主要是严格执行中央八项规定精神。");
        page.Say($"其中：因公出国（境）费支出0万元，占0%；公务用车购置费支出0万元，占0%；公务用车运行维护费支出{costs.Run.Now}万元，占{costs.Run.Share}%；公务接待费支出{costs.Reception.Now}万元，占{costs.Reception.Share}%。");
        page.Say($"1.公务用车运行维护费。预算{costs.Run.Budget}万元，支出决算{costs.Run.Now}万元，完成预算的{costs.Run.Rate}%。");
        page.Say($"2.公务接待费。预算{costs.Reception.Budget}万元，支出决算{costs.Reception.Now}万元，完成预算的{costs.Reception.Rate}%。国内公务接待{costs.Batches}个批次，{costs.Guests}人次。");
        page.Say($"（二）培训费支出情况。预算{costs.Training.Budget}万元，支出决算{costs.Training.Now}万元，完成预算的{costs.Training.Rate}%，比上年{page.Against(costs.Training.Money, "万元", "上升")}。");
        page.Say($"（三）会议费支出情况。预算{costs.Meeting.Budget}万元，支出决算{costs.Meeting.Now}万元，完成预算的{costs.Meeting.Rate}%，比上年{page.Against(costs.Meeting.Money, "万元", "上升")}。");
    }

    private static void Others(DepartmentYear year, FinalAccount account, Page page)
    {
        var (running, buying, results) = (account.Costs.Running, account.Buying, account.Results);
        page.Say($"（一）机关运行经费支出情况。{year.Year}年机关运行经费预算{running.Budget}万元，支出决算{running.Now}万元，完成预算的{running.Rate}%，支出决算比上年{page.Against(running.Money, "万元", "上升")}。");
        page.Say($"（二）政府采购支出情况。{year.Year}年度政府采购支出共{buying.All}万元，其中：货物类支出{buying.Goods}万元、工程类支出{buying.Works}万元、服务类支出{buying.Services}万元。授予中小企业合同金额{buying.Small}万元，占政府采购支出总额的{buying.SmallShare}%。");
        page.Say($"（三）国有资产占用情况。截至{year.Year}年末，单位共有车辆{account.Assets.Cars}辆，资产总额{account.Assets.All.Now}万元，比上年末{page.Against(account.Assets.All, "万元", "上升")}。");
        page.Counts(results.Count, results.Projects.Length);
        page.Say($"（四）部门绩效管理情况。对{year.Year}年{results.Count}个项目支出开展绩效自评，涉及预算资金{results.Money}万元，实际支出{results.Executed}万元，占部门项目支出的{results.MoneyShare}%。部门整体支出自评得分{results.WholeScore}分。{results.Projects.Select(one => page.Text($"{one.Name}项目全年预算{one.Budget}万元，执行{one.Executed}万元，执行率{one.Rate}%，自评{one.Score}分")):；}。");
    }
}
