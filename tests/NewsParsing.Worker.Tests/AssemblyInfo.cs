// The tests start servers and workers and measure how soon they stop: on two cores one at a time.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
