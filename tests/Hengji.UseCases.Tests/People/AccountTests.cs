using Hengji.Storage.People;
using Hengji.UseCases.People;
using Microsoft.EntityFrameworkCore;

namespace Hengji.UseCases.Tests.People;

public sealed class AccountTests : IDisposable
{
    private readonly Office office = new();

    [Fact]
    public async Task A_new_account_must_change_its_password()
    {
        var person = await office.OpenAsync("jia");
        person.MustChangePassword.ShouldBeTrue();

        var changed = await ChangeOwnPassword.RunAsync(
            office.Storage, office.People, Office.Good, "Xin@mima2023", null, office.As(person), Office.Now);

        changed.Value.MustChangePassword.ShouldBeFalse();
        (await office.People.CheckPasswordAsync(changed.Value, "Xin@mima2023")).ShouldBeTrue();
        office.Storage.TrailEntries.Select(entry => entry.Action).ToList().ShouldBe(["person.create", "password.change"]);
    }

    [Theory]
    [InlineData("Duan@1aB", "至少 10 个字符")]
    [InlineData("meiyoudaxie@123", "大写")]
    [InlineData("MEIYOUXIAOXIE@123", "小写")]
    [InlineData("Meiyoushuzi@@@", "数字")]
    [InlineData("Meiyoufuhao123", "符号")]
    [InlineData("Jia@12345678", "用户名")]
    [InlineData(Office.Good, "当前密码")]
    public async Task A_weak_password_is_refused_in_words(string password, string why)
    {
        var person = await office.OpenAsync("jia");

        var refused = await ChangeOwnPassword.RunAsync(
            office.Storage, office.People, Office.Good, password, null, office.As(person), Office.Now);

        refused.Problems.Single().Code.ShouldBe("person.password");
        refused.Problems.Single().Message.ShouldContain(why);
    }

    [Fact]
    public async Task A_taken_name_is_refused() 
    {
        _ = await office.OpenAsync("jia");

        (await CreateAccount.RunAsync(office.Storage, office.People, "JIA", "乙", "", Office.Good, office.Security, Office.Now))
            .Problems.Single().Code.ShouldBe("person.name-taken");
        (await CreateAccount.RunAsync(office.Storage, office.People, "yi", "乙", "", Office.Good, office.System, Office.Now))
            .Problems.Single().Code.ShouldBe("person.forbidden");
    }

    [Fact]
    public async Task Closing_ends_sessions_and_tokens_and_all_rights()
    {
        var person = await office.OpenAsync("jia");
        _ = await office.GiveAsync(person, Role.DepartmentFinance, 1);
        _ = await CreateAccessToken.RunAsync(office.Storage, "导入", ["read"], 30, office.As(person), Office.Now);
        _ = office.Storage.Sessions.Add(new SignInSession { Id = new string('a', 32), PersonId = person.Id, StartedAt = Office.Now, LastSeenAt = Office.Now });
        _ = await office.Storage.SaveChangesAsync(TestContext.Current.CancellationToken);

        (await ChangeAccount.CloseAsync(office.Storage, person.Id, office.Security, Office.Now)).IsSuccess.ShouldBeTrue();

        office.Storage.Sessions.AsNoTracking().Single().EndedAt.ShouldBe(Office.Now);
        office.Storage.Tokens.AsNoTracking().Single().RevokedAt.ShouldBe(Office.Now);
        office.As(person).Rights.Grants.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_person_ends_only_their_own_sessions()
    {
        var (one, other) = (await office.OpenAsync("jia"), await office.OpenAsync("yi"));
        _ = office.Storage.Sessions.Add(new SignInSession { Id = new string('b', 32), PersonId = one.Id, StartedAt = Office.Now });
        _ = await office.Storage.SaveChangesAsync(TestContext.Current.CancellationToken);

        (await EndSession.RunAsync(office.Storage, new string('b', 32), office.As(other), Office.Now)).Problems.Single().Code.ShouldBe("session.not-found");
        (await EndSession.RunAsync(office.Storage, new string('b', 32), office.As(one), Office.Now)).IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public async Task A_token_is_kept_as_a_hash_and_works_until_it_expires_or_is_revoked()
    {
        var person = await office.OpenAsync("jia");
        _ = await ChangeOwnPassword.RunAsync(office.Storage, office.People, Office.Good, "Xin@mima2023", null, office.As(person), Office.Now);
        var secret = (await CreateAccessToken.RunAsync(office.Storage, "导入", ["fill", "read"], 30, office.As(person), Office.Now)).Value;

        var kept = office.Storage.Tokens.AsNoTracking().Single();
        kept.SecretHash.ShouldNotContain(secret[3..]);
        kept.Scopes.ShouldBe("read fill");
        (await FindAccessToken.RunAsync(office.Storage, secret, Office.Now))!.Value.Owner.Id.ShouldBe(person.Id);
        (await FindAccessToken.RunAsync(office.Storage, secret, Office.Now.AddDays(30))).ShouldBeNull();
        (await FindAccessToken.RunAsync(office.Storage, secret + "0", Office.Now)).ShouldBeNull();
        (await RevokeAccessToken.RunAsync(office.Storage, kept.Id, office.Security, Office.Now)).Problems.Single().Code.ShouldBe("token.not-found");
        (await RevokeAccessToken.RunAsync(office.Storage, kept.Id, office.As(person), Office.Now)).IsSuccess.ShouldBeTrue();
        (await FindAccessToken.RunAsync(office.Storage, secret, Office.Now)).ShouldBeNull();
    }

    [Fact]
    public async Task A_token_s_name_is_free_again_when_it_has_expired()
    {
        var owner = office.As(await office.OpenAsync("jia"));
        (await CreateAccessToken.RunAsync(office.Storage, "导入", ["read"], 30, owner, Office.Now)).IsSuccess.ShouldBeTrue();
        var last = Office.Now.AddDays(30);

        (await CreateAccessToken.RunAsync(office.Storage, "导入", ["read"], 30, owner, last.AddSeconds(-1)))
            .Problems.Single().Code.ShouldBe("token.name-taken");
        (await CreateAccessToken.RunAsync(office.Storage, "导入", ["read"], 30, owner, last)).IsSuccess.ShouldBeTrue();
        (await office.Storage.Tokens.AsNoTracking().SingleAsync(token => token.RevokedAt != null)).RevokedAt.ShouldBe(last);
    }

    [Fact]
    public async Task A_wrong_code_does_not_turn_the_second_factor_on()
    {
        var person = await office.OpenAsync("jia");
        _ = await SecondFactor.KeyAsync(office.People, person);

        (await SecondFactor.TurnOnAsync(office.Storage, office.People, "12", office.As(person), Office.Now)).Problems.Single().Code.ShouldBe("second-factor.wrong-code");
    }

    public void Dispose() => office.Dispose();
}
