using Hengji.Storage.People;
using Hengji.UseCases.People;

namespace Hengji.UseCases.Tests.People;

public sealed class SecondFactorTests
{
    [Fact]
    public async Task A_code_is_good_once()
    {
        using var office = new Office();
        var (person, key, at) = await TurnedOnAsync(office, "dongtai");
        var code = OneTimeCodes.Of(key, at, steps: 1);
        (await ProvesAsync(office, person, code, at)).ShouldBeTrue();
        (await ProvesAsync(office, person, code, at)).ShouldBeFalse("who saw it typed must not sign in with it");
        (await ProvesAsync(office, person, OneTimeCodes.Of(key, at, steps: 2), at)).ShouldBeTrue();
    }

    [Fact]
    public async Task The_code_that_turned_it_on_is_used_up()
    {
        using var office = new Office();
        var (person, key, at) = await TurnedOnAsync(office, "dongtai");
        (await ProvesAsync(office, person, OneTimeCodes.Of(key, at), at)).ShouldBeFalse();
    }

    [Fact]
    public async Task Used_codes_are_forgotten_when_no_clock_can_take_them_any_more()
    {
        using var office = new Office();
        var (person, key, at) = await TurnedOnAsync(office, "dongtai");
        (await ProvesAsync(office, person, OneTimeCodes.Of(key, at, steps: 1), at.AddMinutes(6))).ShouldBeTrue();
        office.Storage.UserTokens.Count(token => token.LoginProvider == "hengji-used-code").ShouldBe(1);
    }

    [Fact]
    public async Task One_persons_code_does_not_use_up_anothers()
    {
        using var office = new Office();
        var (one, key, at) = await TurnedOnAsync(office, "dongtai");
        var (other, otherKey, otherAt) = await TurnedOnAsync(office, "lingyi");
        (await ProvesAsync(office, one, OneTimeCodes.Of(key, at, steps: 1), at)).ShouldBeTrue();
        (await ProvesAsync(office, other, OneTimeCodes.Of(otherKey, otherAt, steps: 1), otherAt)).ShouldBeTrue();
    }

    /// <summary>The moment is the real one: the code's own clock cannot be set.</summary>
    private static async Task<(Person Person, string Key, DateTimeOffset At)> TurnedOnAsync(Office office, string name)
    {
        var person = await office.OpenAsync(name);
        var key = await SecondFactor.KeyAsync(office.People, person);
        var at = TimeProvider.System.GetUtcNow();
        var done = await SecondFactor.TurnOnAsync(
            office.Storage, office.People, OneTimeCodes.Of(key, at), office.As(person), at.UtcDateTime);
        done.IsSuccess.ShouldBeTrue();
        return (person, key, at);
    }

    private static Task<bool> ProvesAsync(Office office, Person person, string code, DateTimeOffset at) =>
        SecondFactor.ProvesAsync(office.Storage, office.People, person, code, at.UtcDateTime);
}
