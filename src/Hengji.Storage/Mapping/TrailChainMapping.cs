using Hengji.Storage.Trail;

namespace Hengji.Storage.Mapping;

internal sealed class TrailChainMapping : IEntityTypeConfiguration<TrailChain>
{
    public void Configure(EntityTypeBuilder<TrailChain> builder)
    {
        builder.ToTable("trail_chains");
        builder.HasKey(chain => chain.Chain);
        builder.Property(chain => chain.Chain).HasMaxLength(60);
    }
}
